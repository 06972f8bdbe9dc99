import { fetchedFiles } from '@/lib/engine/model-files';
import { type FilesScope, serveFiles } from '@/lib/host/serve-files';

serveFiles(self as unknown as FilesScope, fetchedFiles);
