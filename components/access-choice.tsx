import { useSignal } from '@preact/signals';
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
  /** Called when it is as chosen. */
  onChosen?: (access: Access) => void;
}

/** When a site may be read, and why it could not be as chosen. */
export function AccessChoice({ site, onChosen }: AccessChoiceProps) {
  const { problem, set } = useAccess(onChosen);
  const label = t('access.site', { site: siteName(site) });
  return (
    <>
      <Choice
        label={label}
        options={ACCESS}
        value={accessTo(site)}
        onChoose={(access) => set(site, access)}
      />
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/** Sets when a site may be read, and then goes on; or tells why it could not. */
export function useAccess(then?: (access: Access) => void) {
  const problem = useSignal('');
  /** Answers false where it could not. */
  const set = async (site: string, access: Access) => {
    problem.value = await problemWith(site, access);
    if (problem.value !== '') return false;
    then?.(access);
    return true;
  };
  return { problem: problem.value, set };
}

/** Sets it, and tells what stands in the way; empty where nothing does. */
export async function problemWith(site: string, access: Access, meant?: readonly string[]): Promise<string> {
  const failure = await setAccess(site, access, meant);
  if (failure === 'refused') return t('sites.refused', { site: siteName(site) });
  return failure ? t('options.not_saved') : '';
}
