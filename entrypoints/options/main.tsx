import { render } from 'preact';
import { Options } from '@/components/options/options';
import { setPageLanguage } from '@/components/page-language';
import { followSettings } from '@/components/settings';
import { followShortcuts } from '@/components/shortcuts';
import { t } from '@/lib/i18n/text';
import { reportFrom } from '@/lib/self-check/reports';
import '@/components/colours.css';
import '@/components/base.css';
import '@/components/options/options.css';

reportFrom('settings');
setPageLanguage(t('options.title'));
await Promise.all([followSettings(), followShortcuts()]);
render(<Options />, document.body);
// The section that was linked to has only now come to be.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
