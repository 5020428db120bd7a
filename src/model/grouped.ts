/** The members of each owner, in the order given; owners without any have an empty list, members without an owner are left out. */
export function grouped<M>(
  owners: readonly string[],
  members: readonly M[],
  ownerOf: (member: M) => string,
): Map<string, M[]> {
  const groups = new Map<string, M[]>(owners.map((id) => [id, []]));
  for (const member of members) groups.get(ownerOf(member))?.push(member);
  return groups;
}
