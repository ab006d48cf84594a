import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../src/cache-folder.mjs';

const home = '/home/she';

describe('the folder of caches', () => {
  it.each([
    ['linux', { XDG_CACHE_HOME: '/var/caches' }, home, '/var/caches/juesuan'],
    ['linux', {}, home, '/home/she/.cache/juesuan'],
    ['linux', { XDG_CACHE_HOME: '' }, home, '/home/she/.cache/juesuan'],
    ['linux', { XDG_CACHE_HOME: 'caches' }, home, '/home/she/.cache/juesuan'],
    ['darwin', { XDG_CACHE_HOME: '/var/caches' }, '/Users/she', '/Users/she/Library/Caches/juesuan'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\她', 'D:\\Local\\juesuan\\cache'],
    ['win32', {}, 'C:\\Users\\她', 'C:\\Users\\她\\AppData\\Local\\juesuan\\cache'],
  ] as const)('is that of the user on %s with %o', (platform, env, place, expected) => {
    expect(cacheFolder({ platform, env, home: place })).toBe(expected);
  });

  it.each(['linux', 'darwin', 'win32'])('is nowhere for a user without a home on %s', (platform) => {
    expect(cacheFolder({ platform, env: {}, home: '' })).toBeUndefined();
  });
});
