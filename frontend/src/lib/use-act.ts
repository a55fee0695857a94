import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';

/** Runs a mutation; throws when it is refused. */
export function useAct() {
  const client = useClient();
  return async <Data, Variables extends AnyVariables>(act: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    const { data, error } = await client.mutation(act, variables).toPromise();
    if (error || !data) throw error ?? new Error('no answer');
    return data;
  };
}
