// Portuguese of Portugal: the preferences and the placeholders.
// The banner's words are in pt.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Definições de cookies',
  preferencesIntro: 'Escolha o que {site} pode usar. Pode voltar aqui a qualquer momento.',
  nothing: '{site} só usa aquilo de que precisa para funcionar. Não há nada para escolher.',
  save: 'Guardar a minha escolha',
  details: 'Detalhes',
  alwaysOn: 'Sempre ativos',
  exempt: 'Ativo até o rejeitar',
  isNew: 'Novo',
  necessary: 'Necessários',
  necessaryText: 'Indispensáveis para este site funcionar.',
  privacy: 'Política de privacidade',
  remains: 'Rejeitou o seguinte, mas esta página não pode apagar o que possa restar. Pode fazê-lo nas definições do seu navegador:',
  receipt: 'Comprovativo da sua escolha',
  copy: 'Copiar',
  copied: 'Copiado.',
  selected: 'Selecionado, pronto para copiar.',
  notLoaded: 'Não foi carregado: {who}',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: 'Permitir sempre',
  newTab: 'Abrir num novo separador',
  newWindow: 'novo separador',
  object: 'Rejeitar estes serviços',
};
