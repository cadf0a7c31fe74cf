package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.Samples;

/** Files of agreements, on PostgreSQL and in the platform's store. */
@Tag("database")
class AgreementFilesTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final JourneyRoom room = new JourneyRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void J10_several_files_are_attached_listed_and_handed_out_as_they_came() throws Exception {
    long id = formal("Signed Ltd.");
    attach(id, text("../协议🙂.txt", "signed"), text("minutes.txt", "said"));

    List<AgreementFileView> files = files(id);
    assertThat(files)
        .extracting(AgreementFileView::name)
        .containsExactlyInAnyOrder("协议🙂.txt", "minutes.txt");
    assertThat(files).allMatch(AgreementFileView::isReleased);
    AgreementFileView signed =
        files.stream().filter(file -> file.name().startsWith("协议")).findFirst().orElseThrow();
    try (var content = open(id, signed).content()) {
      assertThat(content.readAllBytes()).isEqualTo("signed".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(room.registry.audited)
        .anyMatch(line -> line.startsWith("relationship.filesAttached " + id))
        .anyMatch(line -> line.startsWith("relationship.fileRead " + id));
    assertThat(room.timeline)
        .anyMatch(told -> told.what().key().equals("timeline.relationship.filesAttached"));
  }

  @Test
  void J10_they_may_come_with_the_agreement_and_one_that_cannot_be_taken_leaves_it_not_formal() {
    long id = goingOn("Together Ltd.");
    Upload html = text("letter.pdf", "<html><script>1</script></html>");
    assertThatThrownBy(() -> formalize(id, List.of(html))).isInstanceOf(Invalid.class);
    assertThat(room.read(id).phase()).isEqualTo(RelationshipPhase.GOING_ON);

    formalize(id, List.of(text("signed.txt", "signed")));

    assertThat(files(id)).hasSize(1);
  }

  @Test
  void J10_only_what_is_formal_has_an_agreement_to_attach_to() {
    long id = goingOn("Too Early Ltd.");

    assertThatThrownBy(() -> attach(id, text("a.txt", "a"))).isInstanceOf(Refusal.class);
  }

  @Test
  void J10_a_file_taken_away_is_gone_from_the_disk_with_the_sweep() {
    long id = formal("Wrong Paper Ltd.");
    attach(id, text("wrong.txt", "another party's"));
    assertThat(room.files.onDisk()).hasSize(1);

    AgreementFileView wrong = files(id).get(0);
    room.doing(j -> j.attach().remove(id, Long.parseLong(wrong.id())));
    room.files.sweep();

    assertThat(files(id)).isEmpty();
    assertThat(room.files.onDisk()).isEmpty();
    assertThatThrownBy(() -> open(id, wrong)).isInstanceOf(NotFound.class);
  }

  @Test
  void J10_after_the_end_the_files_stay_and_none_is_added_or_taken_away() {
    long id = formal("Over Ltd.");
    attach(id, text("signed.txt", "signed"));
    AgreementFileView file = files(id).get(0);
    long version = room.read(id).version();
    room.doing(j -> j.end().with(id, version, EndingKind.GOAL_MET, Set.of(), List.of(), null));

    assertThatThrownBy(() -> attach(id, text("late.txt", "late"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.doing(j -> j.attach().remove(id, Long.parseLong(file.id()))))
        .isInstanceOf(Refusal.class);
    assertThat(files(id)).hasSize(1);
  }

  @Test
  void J10_there_is_at_least_one_and_never_too_many() {
    long id = formal("Many Papers Ltd.");
    assertThatThrownBy(() -> attach(id)).isInstanceOf(Invalid.class);
    Upload one = text("a.txt", "a");
    assertThatThrownBy(
            () ->
                attach(
                    id, Collections.nCopies(FileStore.MAX_FILES + 1, one).toArray(Upload[]::new)))
        .isInstanceOf(Invalid.class);
    for (int ten = 0; ten < AttachToAgreement.MOST; ten += FileStore.MAX_FILES) {
      attach(id, Collections.nCopies(FileStore.MAX_FILES, one).toArray(Upload[]::new));
    }
    assertThatThrownBy(() -> attach(id, one)).isInstanceOf(Invalid.class);
  }

  @Test
  void J10_nobody_sees_files_out_of_their_scope_or_by_another_relationship() {
    long id = formal("Private Ltd.");
    attach(id, text("signed.txt", "signed"));
    AgreementFileView file = files(id).get(0);
    long other = formal("Other Ltd.");
    assertThatThrownBy(() -> open(other, file)).isInstanceOf(NotFound.class);

    room.registry.user.signIn(
        new StaffMember(99, "eve", "Eve"),
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE);
    assertThatThrownBy(() -> files(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> open(id, file)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attach(id, text("a.txt", "a"))).isInstanceOf(NotFound.class);
  }

  private long goingOn(String name) {
    long id = room.begun(name);
    room.doing(j -> j.walk().met(id, TODAY));
    AssessmentEntry need = new AssessmentEntry("A stage", true, true, true, true, null);
    room.doing(j -> j.assess().of(id, room.read(id).version(), need, List.of("Three evenings")));
    room.doing(j -> j.decide().goOn(id, room.read(id).version()));
    return id;
  }

  private long formal(String name) {
    long id = goingOn(name);
    formalize(id, List.of());
    return id;
  }

  private void formalize(long id, List<Upload> uploads) {
    AgreementEntry entry =
        new AgreementEntry(
            AgreementForm.WRITTEN, "Three evenings", "Evenings only", null, null, TODAY, null);
    long version = room.read(id).version();
    room.doing(j -> j.formalize().with(id, version, entry, uploads));
  }

  private void attach(long id, Upload... uploads) {
    room.doing(j -> j.attach().attach(id, List.of(uploads)));
  }

  private List<AgreementFileView> files(long id) {
    return room.in(j -> j.readFiles().of(id));
  }

  private ReadAgreementFiles.Handed open(long id, AgreementFileView file) {
    return room.in(j -> j.readFiles().open(id, Long.parseLong(file.id())));
  }

  private static Upload text(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Upload(name, () -> new ByteArrayInputStream(bytes));
  }
}
