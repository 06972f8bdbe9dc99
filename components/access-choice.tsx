import { t } from '@/lib/i18n/text';
import { siteName } from '@/lib/settings/site';
import { Choice } from './choice';
import { type Access, accessTo, setAccess } from './settings';

const ACCESS: Record<Access, string> = {
  ask: t('access.ask'),
  always: t('access.always'),
  never: t('access.never'),
};

interface AccessChoiceProps {
  site: string;
  onChosen?: (access: Access, isGiven: boolean) => void;
}

/** When a site may be read. */
export function AccessChoice({ site, onChosen }: AccessChoiceProps) {
  const choose = async (access: Access) => {
    const isGiven = await setAccess(site, access);
    onChosen?.(access, isGiven);
    return isGiven;
  };
  const label = t('access.site', { site: siteName(site) });
  return <Choice label={label} options={ACCESS} value={accessTo(site)} onChoose={choose} />;
}
