// Portuguese of Portugal, with guillemets without spaces inside: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'A sua escolha sobre os cookies',
  who: '{site} pergunta-lhe se também pode usar cookies e serviços:',
  third: 'Alguns destes serviços são de terceiros.',
  free: 'Pode dizer que não e mudar de ideias a qualquer momento.',
  signal: 'O seu navegador pede aos sites que não sigam a sua navegação (Global Privacy Control). Desativado até o assinalar nas definições de cookies: {names}',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  settings: 'Definições',
  saved: 'A sua escolha foi guardada.',
  close: 'Fechar',
  functional: 'Funcionais',
  functionalText: 'Para funções adicionais e para as suas preferências.',
  statistical: 'Estatísticas',
  statisticalText: 'Para contar as visitas e ver como o site é usado.',
  marketing: 'Publicidade',
  marketingText: 'Para mostrar publicidade e medir os resultados.',
  'third-party': 'Conteúdos de terceiros',
  'third-partyText': 'Para mostrar vídeos, mapas e conteúdos semelhantes de outros sites.',
  policyTitle: 'Política de cookies',
};
