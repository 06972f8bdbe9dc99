import { siteName } from '@/lib/settings/site';
import { Choice } from './choice';
import { type Access, accessTo, setAccess } from './settings';

const ACCESS: Record<Access, string> = { ask: 'Read when asked', always: 'Always read', never: 'Never read' };
const label = (site: string) => `Read ${site}`;

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
  return <Choice label={label(siteName(site))} options={ACCESS} value={accessTo(site)} onChoose={choose} />;
}
