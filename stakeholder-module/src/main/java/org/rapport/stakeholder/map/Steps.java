package org.rapport.stakeholder.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way of one stakeholder over the map: from each of its days on, where it stood. */
final class Steps {

  static final Steps NONE = new Steps(new TreeMap<>());

  private final NavigableMap<LocalDate, Position> places;

  private Steps(NavigableMap<LocalDate, Position> places) {
    this.places = places;
  }

  /**
   * @param ratings in the order they were made; of several for one day the last one counts
   */
  static Steps of(Collection<Rating> ratings) {
    NavigableMap<LocalDate, Position> places = new TreeMap<>();
    ratings.forEach(rating -> places.put(rating.ratedOn(), rating.position()));
    return new Steps(places);
  }

  static Steps parse(String text) {
    NavigableMap<LocalDate, Position> places = new TreeMap<>();
    for (String step : text.isEmpty() ? new String[0] : text.split(" ")) {
      String[] parts = step.split(":");
      places.put(
          LocalDate.parse(parts[0]),
          new Position(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    return new Steps(places);
  }

  /** The latest rating on the day or before it; empty before the first one. */
  Optional<Position> asOf(LocalDate day) {
    return Optional.ofNullable(places.floorEntry(day)).map(Map.Entry::getValue);
  }

  Optional<LocalDate> lastDay() {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.lastKey());
  }

  /** Adds to {@code counts} what this way changes in a group's cells, {@code times} over. */
  void countInto(Counts counts, long group, int times) {
    Position before = null;
    for (Map.Entry<LocalDate, Position> step : places.entrySet()) {
      if (before != null) {
        counts.add(group, step.getKey(), before, -times);
      }
      counts.add(group, step.getKey(), step.getValue(), times);
      before = step.getValue();
    }
  }

  @Override
  public String toString() {
    return places.entrySet().stream()
        .map(s -> s.getKey() + ":" + s.getValue().influence() + ":" + s.getValue().interest())
        .collect(Collectors.joining(" "));
  }
}
