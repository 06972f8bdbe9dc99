import { browser } from 'wxt/browser';
import { siteName } from '@/lib/settings/site';
import { alwaysAllowed } from '../settings';
import { SELF_CHECK } from './text';

/** What the manifest and the browser say that Sotto may do, in words. */
export function Permissions() {
  const { permissions = [] } = browser.runtime.getManifest();
  const sites = alwaysAllowed.value.map(siteName).toSorted();
  return (
    <dl class="permissions">
      {permissions.map((permission) => (
        <div key={permission}>
          <dt>{permission}</dt>
          <dd>{SELF_CHECK.words[permission] ?? SELF_CHECK.unknownPermission}</dd>
        </div>
      ))}
      <div>
        <dt>{SELF_CHECK.hosts}</dt>
        <dd>{sites.length > 0 ? SELF_CHECK.sites(sites.join(', ')) : SELF_CHECK.noSites}</dd>
      </div>
    </dl>
  );
}
