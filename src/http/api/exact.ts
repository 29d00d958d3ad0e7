import type { Static, TObject, TProperties, TSchema } from 'typebox';
import { Type } from '../type.ts';

/** Whether each of two types can stand in for the other. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Schemas describe JSON, which knows no `readonly`. */
export type Mutable<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
      : Value;

/** How the OpenAPI document calls a schema: what has a title becomes a component of that name. */
type Name = { readonly title: string; readonly description: string };

/** Returns a function that describes an object. It does not compile unless the properties are exactly those of `View`. */
export function objectOf<View>() {
  return <Properties extends TProperties>(
    name: Name,
    properties: Same<Static<TObject<Properties>>, Mutable<View>> extends true ? Properties : never,
  ): TObject<Properties> => Type.Object(properties, { ...name, additionalProperties: false });
}

/** Returns a function that describes one of several objects. It does not compile unless these are exactly `View`. */
export function unionOf<View>() {
  return <Schemas extends TSchema[]>(
    name: Name,
    schemas: Same<Static<Schemas[number]>, Mutable<View>> extends true ? readonly [...Schemas] : never,
  ) => Type.Unsafe<Mutable<View>>({ ...name, oneOf: [...schemas] });
}
