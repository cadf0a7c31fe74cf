package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
    Map<Long, Set<String>> keys = new HashMap<>();
    some.forEach(one -> keys.put(one.id(), MatchKeys.of(Portrait.of(one))));
    lookalikes.put(keys);
    Set<Lookalikes.Pair> pairs = new LinkedHashSet<>();
    List<List<Alike>> found = findAlike.to(some);
    for (int i = 0; i < some.size(); i++) {
      long id = some.get(i).id();
      found
          .get(i)
          .forEach(alike -> pairs.add(Lookalikes.Pair.of(id, alike.id(), alike.similarity())));
    }
    lookalikes.replacePairs(keys.keySet(), pairs);
  }
}
