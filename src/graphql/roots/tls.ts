// How a pool's certificate is trusted.
import { registerEnumType } from 'type-graphql';

export const ServerTlsEnum = {
  SYSTEM: 'SYSTEM',
  CA: 'CA',
  PINNED: 'PINNED',
  UNVERIFIED: 'UNVERIFIED',
  NONE: 'NONE',
} as const;
registerEnumType(ServerTlsEnum, {
  name: 'ServerTLS',
  description: "How a server's certificate is trusted.",
  valuesConfig: {
    SYSTEM: { description: "By the system's certificate authorities." },
    CA: { description: 'By a configured certificate authority.' },
    PINNED: { description: 'By its fingerprint.' },
    UNVERIFIED: { description: 'Not at all: anybody in between can read the password.' },
    NONE: { description: 'Plain http: anybody in between can read the password.' },
  },
});
