package org.rapport.stakeholder.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.tables.TestTables;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.models.Words;

/** Any list leaves as a workbook, by what it says of its columns (mission R15). */
class ExportListTest {

  private static final StaffMember ANN = new StaffMember(7, "ann", "Ann Lee");
  private static final TestSettings SETTINGS = new TestSettings(Path.of("target"));

  private final TestUser user = new TestUser();
  private final List<String> audited = new ArrayList<>();
  private final List<Integer> read = new ArrayList<>();

  @BeforeEach
  void sign_in() {
    user.signIn(ANN);
  }

  @Test
  void R15_days_and_moments_and_numbers_are_such_and_everything_else_is_text() throws IOException {
    LocalDate day = LocalDate.of(2026, 3, 4);
    ListSheet<Integer> list =
        numbers(1)
            .with("map.rate.on", row -> day)
            .with("timeline.at", row -> Instant.parse("2026-03-04T08:30:15Z"))
            .with("registry.title", row -> 42L)
            .with("map.quadrant", row -> ListSheet.word("map.quadrant.", Quadrant.MONITOR))
            .with("models.deviation.model", row -> Words.of("Usual", "通用"))
            .with("stakeholder.form", row -> List.of("a", "b"))
            .with("stakeholder.name", row -> "=HYPERLINK(\"http://evil.example\")")
            .with("upkeep.note", row -> null)
            .with("upkeep.slipsOn", row -> LocalDate.of(1850, 1, 2));

    Row row = sheet(list).get(1);

    assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
    assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
    assertThat(row.getCell(2).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 3, 4, 16, 30));
    assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(42);
    assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Monitor");
    assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Usual");
    assertThat(row.getCell(6).getStringCellValue()).isEqualTo("a; b");
    assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(8)).isNull();
    assertThat(row.getCell(9).getStringCellValue()).isEqualTo("1850-01-02");
  }

  @Test
  void R15_a_list_is_read_page_by_page_and_ends_with_a_sentence_where_there_is_too_much()
      throws IOException {
    List<Row> rows = sheet(numbers(TableFiles.MAX_ROWS + 1));

    assertThat(read).hasSize(TableFiles.MAX_ROWS / ExportList.AT_ONCE).containsOnly(500);
    assertThat(rows).hasSize(1 + TableFiles.MAX_ROWS + 1);
    assertThat(rows.get(rows.size() - 1).getCell(0).getStringCellValue())
        .startsWith("Only the first 50,000 rows");
    assertThat(sheet(numbers(TableFiles.MAX_ROWS))).hasSize(1 + TableFiles.MAX_ROWS);
  }

  @Test
  void R15_a_list_leaves_with_whoever_reads_the_registry_and_may_read_it() throws IOException {
    user.signIn(ANN, Permission.MODELS_READ);
    assertThatThrownBy(() -> sheet(numbers(1))).isInstanceOf(Forbidden.class);
    user.signIn(ANN, Permission.STAKEHOLDERS_READ);
    assertThatThrownBy(() -> sheet(numbers(1))).isInstanceOf(NotFound.class);
    assertThat(audited).isEmpty();
    user.signIn(ANN, Permission.STAKEHOLDERS_READ, Permission.MODELS_READ);
    assertThat(sheet(numbers(1))).hasSize(2);
    assertThat(audited).containsExactly("list.exported numbers");
    assertThatThrownBy(() -> export(numbers(1)).of("other", asked(Map.of())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void R15_nonsense_in_an_address_is_not_said_on_a_page_and_told_to_a_program() {
    Map<String, List<String>> nonsense =
        Map.of("form", List.of("CLUB"), "group", List.of("x"), "day", List.of("2026-02-30"));
    AskedList page = AskedList.byPage(nonsense::get);
    assertThat(page.oneOf(StakeholderForm.class, "form")).isNull();
    assertThat(page.number("group")).isNull();
    assertThat(page.day("day")).isNull();
    AskedList program = AskedList.byProgram(nonsense::get);
    assertThatThrownBy(() -> program.oneOf(StakeholderForm.class, "form"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> program.number("group")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> program.day("day")).isInstanceOf(Invalid.class);
  }

  @Test
  void R16_a_filter_may_name_several_at_once() {
    Map<String, List<String>> said = Map.of("kind", List.of("MEETING", "CLUB", "CASE"));
    AskedList page = AskedList.byPage(name -> said.getOrDefault(name, List.of()));

    assertThat(page.allOf(TimelineKind.class, "kind"))
        .containsExactly(TimelineKind.MEETING, TimelineKind.CASE);
    assertThat(page.allOf(TimelineKind.class, "other")).isEmpty();
    assertThat(TimelineSheets.filter(page).kinds()).hasSize(2);
    AskedList program = AskedList.byProgram(said::get);
    assertThatThrownBy(() -> program.allOf(TimelineKind.class, "kind")).isInstanceOf(Invalid.class);
  }

  private ListSheet<Integer> numbers(int count) {
    return ListSheet.<Integer>of(
            "numbers", Permission.MODELS_READ, (asked, from, size) -> page(count, from, size))
        .with("upkeep.dueOn", Integer::intValue);
  }

  private Slice<Integer> page(int count, String from, int size) {
    read.add(size);
    int first = from == null ? 0 : Integer.parseInt(from);
    int end = Math.min(count, first + size);
    String next = end < count ? String.valueOf(end) : null;
    return new Slice<>(IntStream.range(first, end).boxed().toList(), null, next, count);
  }

  private static AskedList asked(Map<String, String> parameters) {
    return AskedList.byPage(name -> Stream.ofNullable(parameters.get(name)).toList());
  }

  private ExportList export(ListSheet<?>... lists) {
    return new ExportList(
        new KnownLists(Arrays.stream(lists)),
        new CellWords(TestTexts.with(SETTINGS), SETTINGS),
        TestTables.files(),
        user,
        (action, type, id, details) -> audited.add(action + " " + id));
  }

  private List<Row> sheet(ListSheet<?> list) throws IOException {
    read.clear();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export(list).of(list.name(), asked(Map.of())).writeTo(out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = new ArrayList<>();
      workbook.getSheetAt(0).forEach(rows::add);
      return rows;
    }
  }
}
