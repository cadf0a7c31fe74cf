package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/** Who is on the map of a day, as a workbook; read page by page, never whole in memory. */
@ApplicationScoped
public class MapTable {

  private static final int AT_ONCE = 1000;

  private final ReadMap map;
  private final TableFiles tables;
  private final Texts texts;

  @Inject
  MapTable(ReadMap map, TableFiles tables, Texts texts) {
    this.map = map;
    this.tables = tables;
    this.texts = texts;
  }

  protected MapTable() {
    this(null, null, null);
  }

  /**
   * At most {@link TableFiles#MAX_ROWS} of them.
   *
   * @param group null for all groups
   */
  public void writeTo(OutputStream out, LocalDate day, LocalDate since, Long group)
      throws IOException {
    tables.write(
        out,
        sheet -> {
          sheet.accept(headings());
          Long after = null;
          for (int rows = 0; rows < TableFiles.MAX_ROWS; rows += AT_ONCE) {
            Slice<MapPoint> page = map.list(day, since, group, null, after, AT_ONCE);
            page.items().forEach(point -> sheet.accept(row(point)));
            if (page.next() == null) {
              return;
            }
            after = Long.valueOf(page.next());
          }
        });
  }

  private List<String> headings() {
    return Stream.of("stakeholder", "influence", "interest", "quadrant", "rate.on", "before")
        .map(name -> text("map." + name))
        .toList();
  }

  private List<String> row(MapPoint point) {
    Position before = point.before();
    return List.of(
        point.name(),
        String.valueOf(point.at().influence()),
        String.valueOf(point.at().interest()),
        text("map.quadrant." + point.at().quadrant()),
        point.ratedOn().toString(),
        before == null ? "" : before.influence() + " · " + before.interest());
  }

  private String text(String key) {
    return texts.here(Message.of("stakeholder", key));
  }
}
