import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { related, relatedOne, theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { County } from './county.js';
import { Department } from './department.js';
import { Document } from './document.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Entity, Node } from './node.js';

/** A named project of a project list. */
@ObjectType({ simpleResolvers: true, implements: [Node, Entity], description: 'A named project of a project list.' })
export class Project extends Entity {
  @Field(() => String, { nullable: true, description: 'Title of the list.' })
  list?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number in the list.' })
  number?: number | null;

  @Field(() => String, { nullable: true, description: 'Level as printed: 省级, 市级.' })
  level?: string | null;

  @Field(() => String, { nullable: true, description: '建设, 前期 …, as printed.' })
  stage?: string | null;

  @Field(() => [String], { description: 'Headings of the list above it, outermost first.' })
  category: string[] = [];

  @Field(() => Float, { nullable: true, description: 'Total investment in 亿元 (10⁸ CNY).' })
  investment?: number | null;

  @Field(() => String, { nullable: true, description: 'Remark as printed.' })
  note?: string | null;

  @Field(() => Department, { nullable: true, description: 'The unit or company that builds it.' })
  builder(@Ctx() context: ApiContext): Soon<Department | null> {
    return relatedOne<Department>(context, 'project-builder', this.id);
  }

  @Field(() => [County], { description: 'The counties and zones where it stands, in order of name.' })
  counties(@Ctx() context: ApiContext): Soon<County[]> {
    return related<County>(context, 'project-counties', this.id);
  }

  @Field(() => Project, { nullable: true, description: 'The project it is a part of.' })
  parent(@Ctx() context: ApiContext): Soon<Project | null> {
    return relatedOne<Project>(context, 'project-parent', this.id);
  }

  @Field(() => [Project], { description: 'The projects that are parts of it, in printed order.' })
  parts(@Ctx() context: ApiContext): Soon<Project[]> {
    return related<Project>(context, 'project-parts', this.id);
  }

  @Field(() => Document, { description: 'The document that lists it.' })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, String(this.stored.documentId));
  }

  @Field(() => Evidence, { description: 'Where it is printed.' })
  evidence(): Evidence {
    return evidenceOf(this.stored);
  }
}
