package org.rapport.stakeholder.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TableRow;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Texts;
import org.rapport.platform.tables.TestTables;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StakeholderFilter;

/** A list of stakeholders leaves as a workbook (mission R15). */
@Tag("database")
class ExportTest {

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void R15_a_list_is_exported_with_its_filters_and_in_the_reader_s_language() {
    register("启明", StakeholderForm.ORGANIZATION);
    register("张伟", StakeholderForm.INDIVIDUAL);
    StakeholderFilter people =
        new StakeholderFilter(null, StakeholderForm.INDIVIDUAL, null, null, null, null, null);

    assertThat(rows(people, Texts.CHINESE))
        .extracting(row -> row.cells().subList(0, 4))
        .containsExactly(List.of("名称", "其他名称", "形式", "状态"), List.of("张伟", "", "个人", "潜在"));
    assertThat(rows(StakeholderFilter.NONE, Texts.ENGLISH)).hasSize(3);
    assertThat(registry.audited).anyMatch(line -> line.startsWith("stakeholder.exported"));
  }

  @Test
  void R15_more_than_a_page_is_exported_row_by_row_and_each_once() {
    for (int i = 0; i < 1203; i++) {
      register("机构" + i, StakeholderForm.ORGANIZATION);
    }
    List<TableRow> rows = rows(StakeholderFilter.NONE, Texts.CHINESE);
    assertThat(rows).hasSize(1204);
    assertThat(rows.stream().map(row -> row.cell(0)).distinct()).hasSize(1204);
  }

  @Test
  void R15_what_looks_like_a_formula_leaves_as_text() throws IOException {
    register("=HYPERLINK(\"http://evil.example\")", StakeholderForm.ORGANIZATION);

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(export(StakeholderFilter.NONE, Texts.ENGLISH)))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        }
      }
    }
  }

  private void register(String name, StakeholderForm form) {
    registry.doing(
        r ->
            r.register()
                .with(
                    Samples.entry(name, null, form, Set.of(Effect.GUIDES), Set.of(14L)),
                    Samples.potential()));
  }

  private List<TableRow> rows(StakeholderFilter filter, Locale language) {
    List<TableRow> rows = new ArrayList<>();
    try {
      TestTables.files().read(new ByteArrayInputStream(export(filter, language)), rows::add);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private byte[] export(StakeholderFilter filter, Locale language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    registry.doing(
        r -> {
          JpaExportedRows rows = new JpaExportedRows();
          rows.entities = r.entities;
          ExportWords words =
              new ExportWords(TestTexts.with(new TestSettings(Path.of("target"))), r.listGroups());
          ExportStakeholders export =
              new ExportStakeholders(
                  r.list(), rows, words, TestTables.files(), registry.user, r.audit);
          try {
            export.writeTo(out, filter, language);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return out.toByteArray();
  }
}
