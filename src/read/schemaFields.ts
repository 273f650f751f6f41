import type { z } from 'astro/zod';

/** As much of zod's definitions as is looked at here. */
type AnyDef = {
  def?: {
    type?: string;
    shape?: Record<string, unknown>;
    options?: unknown[];
    keyType?: { def?: { entries?: object } };
  };
};

export const isList = (schema: z.ZodType): boolean => (unwrap(schema) as AnyDef).def?.type === 'array';

/** The field names that the schema allows at a path; empty where it isn't an object's. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of [...path, null]) {
    at = unwrap(at);
    const def = (at as { def?: { type?: string; element?: unknown; shape?: Record<string, unknown> } }).def;
    if (step === null) return fieldsOf(at);
    at = def?.type === 'array' ? def.element : fieldOf(at, String(step));
    if (!at) return [];
  }
  return [];
}
const optionsOf = (schema: unknown): unknown[] => ((schema as AnyDef).def?.options ?? [schema]).map(unwrap);
const fieldsOf = (schema: unknown): string[] => [
  ...new Set(optionsOf(schema).flatMap((o) => Object.keys((o as AnyDef).def?.shape ?? keysOfRecord(o)))),
];
const keysOfRecord = (schema: unknown): object => (schema as AnyDef).def?.keyType?.def?.entries ?? {};
const fieldOf = (schema: unknown, name: string): unknown =>
  optionsOf(schema)
    .map((o) => (o as AnyDef).def?.shape?.[name])
    .find((f) => f !== undefined);
const unwrap = (schema: unknown): unknown => {
  let at = schema as { def?: { type?: string; innerType?: unknown; in?: unknown } };
  while (at?.def && ['optional', 'default', 'nullable', 'pipe', 'prefault'].includes(at.def.type ?? '')) {
    at = (at.def.type === 'pipe' ? at.def.in : at.def.innerType) as typeof at;
  }
  return at;
};
