package org.rapport.feedback.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws cases at random, from each stratum by its share and from none nothing. The same seed draws
 * the same cases, whoever draws and in whatever order the cases come: within a stratum those whose
 * SHA-256 of seed, colon and reference is smallest.
 */
record Draw(long seed, int size) {

  /** More than any stratum has cases. */
  private static final double FIRST = 1e9;

  List<Candidate> from(List<Candidate> all) {
    Map<String, List<Candidate>> strata =
        all.stream()
            .sorted(Comparator.comparing(this::lot))
            .collect(Collectors.groupingBy(Candidate::stratum, TreeMap::new, Collectors.toList()));
    Map<String, Integer> shares = shares(strata);
    List<Candidate> drawn = new ArrayList<>();
    strata.forEach((stratum, cases) -> drawn.addAll(cases.subList(0, shares.get(stratum))));
    drawn.sort(Comparator.comparing(this::lot));
    return drawn;
  }

  /** One for each stratum, the largest first; the rest by highest averages (Sainte-Laguë). */
  private Map<String, Integer> shares(Map<String, List<Candidate>> strata) {
    Map<String, Integer> shares = new TreeMap<>();
    strata.keySet().forEach(stratum -> shares.put(stratum, 0));
    int total = strata.values().stream().mapToInt(List::size).sum();
    for (int place = 0; place < Math.min(size, total); place++) {
      String next =
          strata.entrySet().stream()
              .filter(stratum -> shares.get(stratum.getKey()) < stratum.getValue().size())
              .max(
                  Comparator.comparingDouble(
                      stratum -> claim(stratum.getValue().size(), shares.get(stratum.getKey()))))
              .map(Map.Entry::getKey)
              .orElseThrow();
      shares.merge(next, 1, Integer::sum);
    }
    return shares;
  }

  private static double claim(int cases, int drawn) {
    return drawn == 0 ? FIRST + cases : cases / (2.0 * drawn + 1);
  }

  private String lot(Candidate one) {
    return hash(seed + ":" + one.reference());
  }

  /** Tells two populations apart. */
  static String fingerprint(List<Candidate> all) {
    return hash(
        all.stream()
            .map(one -> one.reference() + " " + one.stratum())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
