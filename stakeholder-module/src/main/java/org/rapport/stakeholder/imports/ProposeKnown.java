package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import org.rapport.platform.TableRow;
import org.rapport.stakeholder.duplicates.Alike;
import org.rapport.stakeholder.duplicates.FindAlike;
import org.rapport.stakeholder.registry.KnownStakeholder;

/** Proposes for rows whom they are likely to be: somebody registered, or an earlier row. */
@ApplicationScoped
class ProposeKnown {

  private static final int MOST = 3;

  private FindAlike findAlike;
  private Proposals proposals;
  private ImportRows rows;

  protected ProposeKnown() {}

  @Inject
  ProposeKnown(FindAlike findAlike, Proposals proposals, ImportRows rows) {
    this.findAlike = findAlike;
    this.proposals = proposals;
    this.rows = rows;
  }

  /**
   * @param some by row number
   * @return for how many there is a proposal
   */
  int among(long id, RowReader.Sheet sheet, SortedMap<Integer, KnownStakeholder> some) {
    List<Integer> numbers = List.copyOf(some.keySet());
    List<List<Alike>> registered = findAlike.to(List.copyOf(some.values()));
    Map<Integer, List<Proposal>> inFile = inFile(id, sheet, some);
    Map<Integer, List<Proposal>> proposed = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      List<Proposal> all = new ArrayList<>(inFile.getOrDefault(number, List.of()));
      registered.get(i).forEach(a -> all.add(Proposal.of(a.id(), null, a.name(), a.similarity())));
      all.sort(Comparator.comparing(Proposal::percent).reversed());
      if (!all.isEmpty()) {
        proposed.put(number, all.subList(0, Math.min(MOST, all.size())));
      }
    }
    proposals.propose(id, proposed);
    return proposed.size();
  }

  private Map<Integer, List<Proposal>> inFile(
      long id, RowReader.Sheet sheet, SortedMap<Integer, KnownStakeholder> some) {
    Map<Integer, Set<String>> keys = new HashMap<>();
    Set<String> all = new HashSet<>();
    some.forEach(
        (number, known) -> {
          keys.put(number, FindAlike.keys(known));
          all.addAll(keys.get(number));
        });
    proposals.putKeys(id, keys);
    Map<String, List<Integer>> sharing = proposals.sharing(id, all, FindAlike.mostSharing());
    FindAlike.narrow(sharing);
    Map<Integer, KnownStakeholder> others = read(id, sheet, sharing, some);
    Map<Integer, List<Proposal>> found = new HashMap<>();
    keys.forEach(
        (number, its) -> {
          Set<Integer> earlier = new HashSet<>();
          its.forEach(key -> earlier.addAll(sharing.getOrDefault(key, List.of())));
          earlier.removeIf(row -> row >= number);
          found.put(number, alike(some.get(number), earlier, others));
        });
    return found;
  }

  private static List<Proposal> alike(
      KnownStakeholder one, Set<Integer> earlier, Map<Integer, KnownStakeholder> others) {
    List<Proposal> alike = new ArrayList<>();
    for (Integer row : earlier) {
      KnownStakeholder other = others.get(row);
      OptionalDouble similarity = FindAlike.similarity(one, other);
      if (similarity.isPresent()) {
        alike.add(Proposal.of(null, row, other.facts().name(), similarity.getAsDouble()));
      }
    }
    return alike;
  }

  /** The rows of this batch as they are, those of earlier ones read again. */
  private Map<Integer, KnownStakeholder> read(
      long id,
      RowReader.Sheet sheet,
      Map<String, List<Integer>> sharing,
      Map<Integer, KnownStakeholder> some) {
    Map<Integer, KnownStakeholder> known = new HashMap<>(some);
    Set<Integer> missing = new HashSet<>();
    sharing.values().forEach(missing::addAll);
    missing.removeAll(known.keySet());
    if (!missing.isEmpty()) {
      for (TableRow row : rows.numbered(id, missing)) {
        known.put(row.number(), RowReader.read(sheet, row).newcomer().known());
      }
    }
    return known;
  }
}
