// Self-signed certificates for simulated hosts, as a fresh installation has them. Node makes keys and
// signatures but no certificates, so the structure (RFC 5280) is written here.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { Certificate } from '../http/host-server.ts';
import {
  bitString,
  integer,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  truth,
  utcTime,
  utf8,
} from './der.ts';

const OID = {
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
} as const;

const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;
const IP_ADDRESS = 0x87;
const DNS_NAME = 0x82;
const VALID_FROM = '250101000000Z';
const VALID_TO = '450101000000Z';

export interface SelfSigned extends Certificate {
  /** `AB:CD:…`, upper case, as the Certificate records of a pool write it. */
  readonly sha256: string;
  readonly sha1: string;
}

export interface CertificateNames {
  readonly commonName: string;
  /** IPv4 addresses that it is valid for. */
  readonly addresses: readonly string[];
}

function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(oid(OID.commonName), utf8(commonName))));
}

function extensions(names: CertificateNames): Buffer {
  const alternatives = [
    ...names.addresses.map((address) => tagged(IP_ADDRESS, Buffer.from(address.split('.').map(Number)))),
    tagged(DNS_NAME, Buffer.from(names.commonName, 'ascii')),
  ];
  const subjectAltName = sequence(oid(OID.subjectAltName), octetString(sequence(...alternatives)));
  const basic = sequence(oid(OID.basicConstraints), truth(), octetString(sequence(truth())));
  return tagged(CONTEXT_3, sequence(subjectAltName, basic));
}

const colons = (hex: string): string => (hex.toUpperCase().match(/../g) ?? []).join(':');

/** A key of its own and a certificate signed with it, valid for twenty years. */
export function selfSigned(names: CertificateNames): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const name = nameOf(names.commonName);
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const body = sequence(
    tagged(CONTEXT_0, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    name,
    sequence(utcTime(VALID_FROM), utcTime(VALID_TO)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions(names),
  );
  const der = sequence(body, algorithm, bitString(sign('sha256', body, privateKey)));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    sha256: colons(createHash('sha256').update(der).digest('hex')),
    sha1: colons(createHash('sha1').update(der).digest('hex')),
  };
}
