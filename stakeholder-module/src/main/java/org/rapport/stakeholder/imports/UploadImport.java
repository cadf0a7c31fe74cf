package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableRow;
import org.rapport.platform.Texts;
import org.rapport.platform.UploadedName;

/** Reads a file of stakeholders and guesses what its columns mean; nobody is registered yet. */
@ApplicationScoped
@Transactional
public class UploadImport {

  private TableFiles tables;
  private Imports imports;
  private ImportRows rows;
  private ImportDesk desk;
  private Words words;
  private Texts texts;
  private CurrentUser user;
  private Clock clock;

  protected UploadImport() {}

  @Inject
  UploadImport(
      TableFiles tables,
      Imports imports,
      ImportRows rows,
      ImportDesk desk,
      Words words,
      Texts texts,
      CurrentUser user,
      Clock clock) {
    this.tables = tables;
    this.imports = imports;
    this.rows = rows;
    this.desk = desk;
    this.words = words;
    this.texts = texts;
    this.user = user;
    this.clock = clock;
  }

  /**
   * @return the new import's id
   * @throws org.rapport.kernel.Invalid for {@code file} where it is too large, no table, broken, or
   *     holds no row
   */
  public long of(InputStream content, String fileName) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    String name = UploadedName.of(fileName);
    UploadedRows uploaded =
        new UploadedRows((headings, sample) -> begun(name, headings, sample), rows);
    try {
      tables.read(content, uploaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StakeholderImport subject = uploaded.end();
    desk.note(subject.id(), "uploaded");
    return subject.id();
  }

  private StakeholderImport begun(String name, List<String> headings, List<TableRow> sample) {
    Mapping guess = Guess.of(words, headings, sample);
    String reason = texts.here(Message.of("stakeholder", "import.reason", name));
    StakeholderImport subject =
        new StakeholderImport(
            name, headings, guess.because(reason), clock.instant(), user.signedIn().id());
    imports.add(subject);
    return subject;
  }
}
