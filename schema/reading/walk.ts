/** Runs the resolvers of an operation for the sake of what they read, on whatever rows a context gives. */
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ApiContext } from '../context.js';

/** Runs all fields of the operation under way, each of them on the first value of its parent's list. */
export function walk(info: GraphQLResolveInfo, context: ApiContext): Promise<void> {
  const query = info.schema.getQueryType();
  return new Walk(info, context).all(query ?? null, undefined, info.operation.selectionSet);
}

class Walk {
  constructor(
    private readonly info: GraphQLResolveInfo,
    private readonly context: ApiContext,
  ) {}

  /** The fields of a selection on a value of an object type. */
  async all(type: GraphQLObjectType | null, source: unknown, { selections }: SelectionSetNode): Promise<void> {
    if (!type) return;
    for (const selection of selections.filter((it) => this.isAsked(it))) {
      if (selection.kind === Kind.FIELD) await this.one(type, source, selection);
      else await this.fragment(type, source, selection);
    }
  }

  private isAsked(selection: SelectionNode): boolean {
    const { variableValues } = this.info;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
    return skip?.if !== true && include?.if !== false;
  }

  private async fragment(type: GraphQLObjectType, source: unknown, selection: SelectionNode): Promise<void> {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.info.fragments[selection.name.value] : selection;
    if (!fragment || fragment.kind === Kind.FIELD) return;
    const on = fragment.typeCondition && this.info.schema.getType(fragment.typeCondition.name.value);
    const fits = !on || on === type || (isAbstractType(on) && this.info.schema.isSubType(on, type));
    if (fits) await this.all(type, source, fragment.selectionSet);
  }

  /** What goes wrong here goes wrong again when the question is answered, and is told then. */
  private async one(type: GraphQLObjectType, source: unknown, node: FieldNode): Promise<void> {
    const field = type.getFields()[node.name.value];
    if (!field || !reads(field)) return;
    try {
      const value = await this.valueOf(field, source, node);
      const first = Array.isArray(value) ? value[0] : value;
      if (!node.selectionSet || first === null || first === undefined) return;
      await this.all(await this.typeOf(getNamedType(field.type), first), first, node.selectionSet);
    } catch {
      // Nothing is foreseen below this field.
    }
  }

  private valueOf(field: GraphQLField<unknown, unknown>, source: unknown, node: FieldNode): unknown {
    const resolve = field.resolve ?? defaultFieldResolver;
    const values = getArgumentValues(field, node, this.info.variableValues);
    return resolve(source, values, this.context, { ...this.info, fieldName: field.name });
  }

  private async typeOf(type: GraphQLNamedType, value: unknown): Promise<GraphQLObjectType | null> {
    if (!isAbstractType(type)) return isObjectType(type) ? type : null;
    const name = await type.resolveType?.(value, this.context, this.info, type);
    const found = name === undefined ? null : this.info.schema.getType(name);
    return found instanceof GraphQLObjectType ? found : null;
  }
}

/** Plain properties read nothing. */
const reads = (field: GraphQLField<unknown, unknown>): boolean =>
  field.resolve !== undefined || isCompositeType(getNamedType(field.type));
