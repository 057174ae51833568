// Portuguese of Portugal: the declaration.
// The banner's words are in pt.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Usamos cookies para que este site funcione corretamente.',
  introStatistical: 'Usamos cookies para que este site funcione corretamente e, se concordar, para ver como é usado.',
  whatTitle: 'O que é um cookie?',
  what: 'Um cookie é um fragmento de dados, geralmente pequeno, identificado por um nome, que um site que visita pode enviar para o seu navegador. O navegador guarda-o durante algum tempo e devolve-o ao servidor web em cada nova visita. Os cookies têm muitas utilizações: podem servir para recordar os seus dados de acesso como cliente de uma loja online ou o conteúdo atual do seu carrinho de compras, ou como identificador para seguir a sua navegação para fins estatísticos ou publicitários, etc.',
  typesTitle: 'Existem vários tipos de cookies:',
  typeNecessary: 'Os cookies internos «necessários» permitem guardar informações entre duas visitas ao mesmo site no mesmo dispositivo. Podem guardar um carrinho de compras, dados de acesso ou preferências da interface. Não exigem o consentimento do utilizador.',
  typeStatistical: 'Os cookies «estatísticos» permitem seguir as ações de um internauta num site. Quando as estatísticas são anonimizadas (ou seja, não podem ser associadas a uma pessoa), o consentimento do utilizador não é exigido.',
  typeInternal: 'Os cookies «internos» ou «próprios» são instalados pelo site visitado. Podem juntar-se aos cookies necessários e ser usados para recolher dados pessoais, para seguir o comportamento do utilizador e para fins publicitários.',
  typeThird: 'Os cookies «de terceiros» são instalados por um site B (muitas vezes, uma agência de publicidade), ou por alguém em nome deste, num site A. Assim, o site B pode saber que páginas o utilizador visitou no site A e recolher informações sobre ele.',
  usedTitle: 'Cookies usados na plataforma {site}',
  necessaryGroup: 'Cookies necessários para o bom funcionamento da plataforma / cookies de funcionalidade',
  exemptGroup: 'Cookies usados até que os rejeite',
  provider: 'Nome do prestador de serviços',
  function: 'Função e localização',
  cookies: 'Nome dos cookies',
  purpose: 'Finalidades',
  duration: 'Duração',
  party: 'Instalado por',
  country: 'País',
  partyFirst: 'Este site',
  partyThird: 'Um terceiro',
  httpOnly: 'não pode ser apagado a partir desta página',
  session: 'Até o navegador ser fechado',
  ownFunction: 'Escolhas relativas às suas preferências de cookies',
  ownPurpose: 'Recordar as preferências de cookies do visitante',
  recordPurpose: 'Guardar o registo de uma escolha até este site o receber',
  choiceTitle: 'A sua escolha',
  choiceNone: 'Ainda não escolheu; não é usado nada de opcional.',
  choiceDate: 'Escolha feita em {date}.',
  granted: 'Permitido: {names}',
  denied: 'Rejeitado: {names}',
  change: 'Alterar a minha escolha',
};
