// Says what the custom-elements manifest is made of: the elements that are shown, and those that are data.
export default {
  globs: ['src/ui/cookies-*.ts', 'src/config/data-elements.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
};
