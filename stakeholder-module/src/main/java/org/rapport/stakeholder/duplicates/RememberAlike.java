package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.StakeholdersKept;

/** Keeps keys and pairs up to date with the registry. */
@ApplicationScoped
class RememberAlike {

  private Lookalikes lookalikes;
  private FindAlike findAlike;

  protected RememberAlike() {}

  @Inject
  RememberAlike(Lookalikes lookalikes, FindAlike findAlike) {
    this.lookalikes = lookalikes;
    this.findAlike = findAlike;
  }

  void kept(@Observes StakeholdersKept event) {
    List<KnownStakeholder> some = event.stakeholders();
    remember(
        some.stream().map(KnownStakeholder::id).toList(), some.stream().map(Portrait::of).toList());
  }

  /**
   * Looks up some that were registered before duplicates were looked for.
   *
   * @return how many they were
   */
  @Transactional
  public int rememberEarlier(int most) {
    List<Lookalikes.Face> earlier = List.copyOf(lookalikes.unknown(most));
    remember(
        earlier.stream().map(Lookalikes.Face::id).toList(),
        earlier.stream().map(Lookalikes.Face::portrait).toList());
    return earlier.size();
  }

  private void remember(List<Long> ids, List<Portrait> portraits) {
    Map<Long, Set<String>> keys = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      keys.put(ids.get(i), MatchKeys.of(portraits.get(i)));
    }
    lookalikes.put(keys);
    Set<Lookalikes.Pair> pairs = new LinkedHashSet<>();
    List<List<Alike>> found = findAlike.among(ids, portraits);
    for (int i = 0; i < ids.size(); i++) {
      long id = ids.get(i);
      found
          .get(i)
          .forEach(alike -> pairs.add(Lookalikes.Pair.of(id, alike.id(), alike.similarity())));
    }
    lookalikes.replacePairs(keys.keySet(), pairs);
  }
}
