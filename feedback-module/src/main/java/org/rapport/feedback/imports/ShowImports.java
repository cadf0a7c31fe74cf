package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.RemoveImportedCases;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.Permission;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Shows the imports, what their columns mean and what was refused. */
@ApplicationScoped
@Transactional
public class ShowImports {

  private static final int MOST = 100;
  private static final int SAMPLES = 3;
  private static final int WORDS = 60;

  private ImportDesk desk;
  private CaseImports imports;
  private ImportRows rows;
  private ImportSteps steps;
  private RemoveImportedCases removal;
  private Jobs jobs;
  private StaffDirectory staff;
  private CurrentUser user;

  protected ShowImports() {}

  @Inject
  ShowImports(
      ImportDesk desk,
      CaseImports imports,
      ImportRows rows,
      ImportSteps steps,
      RemoveImportedCases removal,
      Jobs jobs,
      StaffDirectory staff,
      CurrentUser user) {
    this.desk = desk;
    this.imports = imports;
    this.rows = rows;
    this.steps = steps;
    this.removal = removal;
    this.jobs = jobs;
    this.staff = staff;
    this.user = user;
  }

  /** The latest hundred. */
  public List<ImportView> latest() {
    user.require(Permission.CASES_IMPORT);
    List<CaseImport> found = imports.latest(MOST);
    Map<Long, StaffMember> names =
        staff.withIds(found.stream().map(CaseImport::uploadedBy).distinct().toList());
    return found.stream().map(one -> ImportView.of(one, 0, name(names, one))).toList();
  }

  public ImportView with(long id) {
    CaseImport subject = desk.open(id);
    if (isInterrupted(subject)) {
      steps.interrupted(id);
      return with(desk.take(id));
    }
    return with(subject);
  }

  private ImportView with(CaseImport subject) {
    return ImportView.of(
        subject,
        removal.staying(subject.id()),
        name(staff.withIds(List.of(subject.uploadedBy())), subject));
  }

  /** After a power cut nobody works on it any more, though it still says so. */
  private boolean isInterrupted(CaseImport subject) {
    Long job = subject.course().jobId();
    return subject.state().isWorking()
        && job != null
        && jobs.status(job).filter(status -> status.state() != Jobs.State.RUNNING).isPresent();
  }

  public Mapping mapping(long id) {
    return desk.open(id).mapping();
  }

  public List<String> headings(long id) {
    return desk.open(id).headings();
  }

  public List<ColumnView> columns(long id) {
    CaseImport subject = desk.open(id);
    Mapping mapping = subject.mapping();
    List<ColumnView> columns = new ArrayList<>();
    for (int i = 0; i < subject.headings().size(); i++) {
      Field field = mapping.columns().get(i);
      List<ColumnView.WordView> words =
          field.isChoice()
              ? rows.words(id, i, WORDS).stream().map(word -> word(mapping, field, word)).toList()
              : List.of();
      columns.add(
          new ColumnView(i, subject.headings().get(i), field, rows.words(id, i, SAMPLES), words));
    }
    return columns;
  }

  private static ColumnView.WordView word(Mapping mapping, Field field, String word) {
    return new ColumnView.WordView(word, mapping.meaning(field, word).orElse(null));
  }

  /** Refused rows after a number, at most so many. */
  public List<RefusedRow> refused(long id, int after, int most) {
    desk.open(id);
    return rows.refused(id, after, most);
  }

  private static String name(Map<Long, StaffMember> names, CaseImport subject) {
    StaffMember member = names.get(subject.uploadedBy());
    return member == null ? "" : member.name();
  }
}
