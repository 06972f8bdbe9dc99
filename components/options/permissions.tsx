import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n/text';
import { siteName, siteOf } from '@/lib/settings/site';
import { granted } from '../settings';

const PERMISSIONS: Record<string, string> = {
  activeTab: t('permissions.activeTab'),
  scripting: t('permissions.scripting'),
  sidePanel: t('permissions.sidePanel'),
  offscreen: t('permissions.offscreen'),
  contextMenus: t('permissions.contextMenus'),
  storage: t('permissions.storage'),
};

/** What the manifest and the browser say that Sotto may do, in words. */
export function Permissions() {
  const { permissions = [] } = browser.runtime.getManifest();
  const sites = granted.value.map((pattern) => siteName(siteOf(pattern) ?? pattern)).toSorted();
  return (
    <dl class="permissions">
      {permissions.map((permission) => (
        <div key={permission}>
          <dt>{permission}</dt>
          <dd>{PERMISSIONS[permission] ?? t('self_check.unknown_permission')}</dd>
        </div>
      ))}
      <div>
        <dt>{t('self_check.hosts')}</dt>
        <dd>
          {sites.length > 0
            ? t('self_check.these_sites', { sites: sites.join(', ') })
            : t('self_check.no_sites')}
        </dd>
      </div>
    </dl>
  );
}
