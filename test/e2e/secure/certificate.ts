// Makes a certificate for the hosts of the secure site, new for each worker, and the hash by which a browser knows its key.
// Nobody else trusts it, and nothing of it is kept.
import {createHash, X509Certificate} from 'node:crypto';
import {generate} from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, in base64. */
  keyHash: string;
}

export async function makeCertificate(): Promise<Certificate> {
  const {private: key, cert} = await generate([{name: 'commonName', value: 'shop.example'}], {keyType: 'ec', algorithm: 'sha256'});
  const publicKey = new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'});
  return {key, cert, keyHash: createHash('sha256').update(publicKey).digest('base64')};
}
