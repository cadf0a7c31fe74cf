package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableTemplate;

/** A workbook to fill in, with a column for everything an import can take. */
@ApplicationScoped
public class ImportTemplate {

  private Words words;
  private TableFiles tables;
  private CurrentUser user;

  protected ImportTemplate() {}

  @Inject
  ImportTemplate(Words words, TableFiles tables, CurrentUser user) {
    this.words = words;
    this.tables = tables;
    this.user = user;
  }

  public void writeTo(OutputStream out, Locale language) throws IOException {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    List<TableTemplate.Column> columns =
        Arrays.stream(Field.values())
            .filter(field -> !field.isRepeatable())
            .map(field -> column(field, language))
            .toList();
    tables.write(
        out,
        new TableTemplate(
            words.text(language, "import.template.sheet"),
            columns,
            words.text(language, "import.template.explanations"),
            List.of(
                words.text(language, "import.column"),
                words.text(language, "import.template.need"),
                words.text(language, "import.template.meaning"),
                words.text(language, "import.template.choices"))));
  }

  private TableTemplate.Column column(Field field, Locale language) {
    boolean needed = field == Field.NAME;
    return new TableTemplate.Column(
        words.text(language, field.label()),
        words.text(language, "import.explain." + field),
        words.text(language, needed ? "import.template.needed" : "import.template.optional"),
        words.choices(field, language).stream().map(Choice::label).toList(),
        field.isList());
  }
}
