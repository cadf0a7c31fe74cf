package org.rapport.stakeholder.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.registry.Stamps;

/**
 * The map as of any day (mission R12). Who works with every stakeholder sees sums over all of them;
 * everybody else sees the stakeholders they work with.
 */
@ApplicationScoped
@Transactional
public class ReadMap {

  /** More are not drawn one by one. */
  public static final int MOST_POINTS = 300;

  private final MapRows rows;
  private final Stamps stamps;

  @Inject
  ReadMap(MapRows rows, Stamps stamps) {
    this.rows = rows;
    this.stamps = stamps;
  }

  protected ReadMap() {
    this(null, null);
  }

  public LocalDate today() {
    return stamps.now().today();
  }

  /**
   * @param day null means today
   * @param since null where nothing is compared
   * @param group null for all groups
   */
  public StakeholderMap asOf(LocalDate day, LocalDate since, Long group) {
    LocalDate on = day == null ? today() : day;
    if (rows.isEverything()) {
      List<MapCell> cells =
          cells(rows.counts(on, group), since == null ? null : rows.counts(since, group));
      long total = cells.stream().mapToLong(MapCell::count).sum();
      List<MapPoint> points =
          total > MOST_POINTS ? List.of() : rows.points(on, since, group, null, 0, MOST_POINTS);
      return new StakeholderMap(on, since, cells, points, false);
    }
    List<MapPoint> points = rows.points(on, since, group, null, 0, MOST_POINTS + 1);
    boolean capped = points.size() > MOST_POINTS;
    List<MapPoint> drawn = capped ? points.subList(0, MOST_POINTS) : points;
    return new StakeholderMap(on, since, cells(drawn, since != null), drawn, capped);
  }

  /** Those of a cell, or of the whole map, page by page. */
  public Slice<MapPoint> list(
      LocalDate day, LocalDate since, Long group, Position cell, Long after, int size) {
    long from = after == null ? 0 : after;
    LocalDate on = day == null ? today() : day;
    List<MapPoint> found = rows.points(on, since, group, cell, from, size + 1);
    boolean more = found.size() > size;
    List<MapPoint> page = more ? found.subList(0, size) : found;
    String next = more ? String.valueOf(page.get(size - 1).id()) : null;
    return new Slice<>(page, null, next, count(on, group, cell, page.size()));
  }

  /** Of those one works with alone no number is kept: then what is on the page is what counts. */
  private long count(LocalDate day, Long group, Position cell, int here) {
    return rows.isEverything()
        ? rows.counts(day, group).entrySet().stream()
            .filter(one -> cell == null || one.getKey().equals(cell))
            .mapToLong(Map.Entry::getValue)
            .sum()
        : here;
  }

  private static List<MapCell> cells(List<MapPoint> points, boolean compared) {
    Map<Position, Long> now = points.stream().collect(groupingBy(MapPoint::at, counting()));
    Map<Position, Long> past =
        points.stream()
            .map(MapPoint::before)
            .filter(Objects::nonNull)
            .collect(groupingBy(at -> at, counting()));
    return cells(now, compared ? past : null);
  }

  /**
   * @param past null where nothing is compared
   */
  private static List<MapCell> cells(Map<Position, Long> now, Map<Position, Long> past) {
    return now.entrySet().stream()
        .map(
            cell ->
                new MapCell(
                    cell.getKey(),
                    cell.getValue(),
                    past == null ? null : past.getOrDefault(cell.getKey(), 0L)))
        .sorted(
            Comparator.<MapCell>comparingInt(cell -> -cell.at().influence())
                .thenComparingInt(cell -> cell.at().interest()))
        .toList();
  }
}
