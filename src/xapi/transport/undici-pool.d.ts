// undici's pool by its own file: its index loads fetch, caches and mocks as well, three times the time.
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  // biome-ignore lint/style/noDefaultExport: that is how the file exports it
  export default Pool;
}
