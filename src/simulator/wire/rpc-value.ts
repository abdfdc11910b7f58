// A request's values as they came, before the datamodel says what they should be: ocaml-rpc's Rpc.t, whose
// text form stands in xapi's type errors (mirage/ocaml-rpc src/lib/rpc.ml).
import { formatG } from './float-text.ts';

export type RpcValue =
  | { readonly kind: 'string' | 'datetime' | 'base64'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly items: readonly RpcValue[] }
  | { readonly kind: 'dict'; readonly members: readonly (readonly [string, RpcValue])[] };

/** As `Rpc.to_string` prints it: `{a:S(b)}`, `I(42)`, `N`. */
export function describeRpc(value: RpcValue): string {
  switch (value.kind) {
    case 'string':
      return `S(${value.value})`;
    case 'datetime':
      return `D(${value.value})`;
    case 'base64':
      return `B64(${value.value})`;
    case 'int':
      return `I(${value.value})`;
    case 'float':
      return `F(${formatG(value.value, 6)})`;
    case 'bool':
      return `B(${value.value})`;
    case 'null':
      return 'N';
    case 'array':
      return `[${value.items.map(describeRpc).join(';')}]`;
    case 'dict':
      return `{${value.members.map(([name, member]) => `${name}:${describeRpc(member)}`).join(';')}}`;
  }
}
