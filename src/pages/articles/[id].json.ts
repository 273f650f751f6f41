import type { APIRoute } from 'astro';
import { edition } from '../../edition/edition.ts';
import type { PublishedArticle } from '../../model/edition.ts';
import { publicEntry } from '../../view/machine/publicEntry.ts';

export const getStaticPaths = () =>
  [...edition.articles, ...(edition.aside ?? []).map((a) => a.article)].map((article) => ({
    params: { id: article.id },
    props: { article },
  }));

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  Response.json(publicEntry(edition, article));
