import type { HostilePage } from '../hostile-page';

const SHOWN = `(() => {
  const root = document.querySelector('[data-birebir-placement]').shadowRoot;
  const { width, height } = root.querySelector('li').getBoundingClientRect();
  return width > 40 && height > 40;
})()`;

export const hostileCss: readonly HostilePage[] = [
  {
    title: 'whose rules take everything back with !important',
    head: '<style>*{all:unset!important}</style>',
    shelf: false,
  },
  {
    title: 'whose rules take everything back but the room for the shelf',
    head: '<style>*{all:unset!important}[data-birebir-placement]{display:block!important;min-height:360px!important}</style>',
    holds: SHOWN,
  },
  {
    title: 'whose rules hide, shrink and shout at everything',
    head: '<style>*,*::before,*::after{float:left!important;font-size:3px!important;text-transform:uppercase!important;color:red!important;line-height:0!important;transition:all 9s!important;box-sizing:content-box!important} ul,li,a,img,button,section{display:none!important}</style>',
    holds: SHOWN,
  },
  {
    title: 'whose colours are words no browser knows',
    head: '<style>:root{--accent:url(javascript:0);--birebir-accent:;--birebir-ink:}}{;}body{color:ButtonFace;background:linear-gradient(red,blue)}</style>',
    holds: SHOWN,
  },
];
