package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapport.stakeholder.registry.KnownStakeholder;

/** Finds the registered stakeholders that others are likely to be the same as (mission R14). */
@ApplicationScoped
public class FindAlike {

  /** More than these nobody looks at. */
  private static final int MOST = 3;

  private Lookalikes lookalikes;

  protected FindAlike() {}

  @Inject
  FindAlike(Lookalikes lookalikes) {
    this.lookalikes = lookalikes;
  }

  /**
   * @param some registered or not; nobody is alike to themselves
   * @return for each, in the order given, the three most similar ones, the best first
   */
  public List<List<Alike>> to(List<KnownStakeholder> some) {
    return among(
        some.stream().map(KnownStakeholder::id).toList(), some.stream().map(Portrait::of).toList());
  }

  List<List<Alike>> among(List<Long> ids, List<Portrait> portraits) {
    List<Set<String>> keys = portraits.stream().map(MatchKeys::of).toList();
    Set<String> all = new HashSet<>();
    keys.forEach(all::addAll);
    Map<String, List<Long>> sharing = lookalikes.sharing(all);
    MatchKeys.narrow(sharing);
    Set<Long> found = new HashSet<>();
    sharing.values().forEach(found::addAll);
    Map<Long, Lookalikes.Face> faces = lookalikes.faces(found);
    List<List<Alike>> alike = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Set<Long> candidates = new HashSet<>();
      keys.get(i).forEach(key -> candidates.addAll(sharing.getOrDefault(key, List.of())));
      candidates.remove(ids.get(i));
      alike.add(best(portraits.get(i), candidates, faces));
    }
    return alike;
  }

  /** Texts two likely duplicates share at least one of, to find the few to compare among many. */
  public static Set<String> keys(KnownStakeholder known) {
    return MatchKeys.of(Portrait.of(known));
  }

  /** A key more than so many share tells little, see {@link #narrow}. */
  public static int mostSharing() {
    return MatchKeys.MOST_SHARING;
  }

  /** Leaves of those that share a key whom it is worth to compare. */
  public static <T> void narrow(Map<String, List<T>> sharing) {
    MatchKeys.narrow(sharing);
  }

  /**
   * @return how alike the two are, from 0 to 1; empty where nobody need look at them
   */
  public static OptionalDouble similarity(KnownStakeholder one, KnownStakeholder other) {
    double similarity = Similarity.of(Portrait.of(one), Portrait.of(other));
    return similarity < Similarity.WORTH_A_LOOK
        ? OptionalDouble.empty()
        : OptionalDouble.of(similarity);
  }

  private static List<Alike> best(
      Portrait portrait, Collection<Long> candidates, Map<Long, Lookalikes.Face> faces) {
    return candidates.stream()
        .map(faces::get)
        .map(face -> new Alike(face.id(), face.name(), Similarity.of(portrait, face.portrait())))
        .filter(alike -> alike.similarity() >= Similarity.WORTH_A_LOOK)
        .sorted(Comparator.comparing(Alike::similarity).reversed().thenComparing(Alike::id))
        .limit(MOST)
        .toList();
  }
}
