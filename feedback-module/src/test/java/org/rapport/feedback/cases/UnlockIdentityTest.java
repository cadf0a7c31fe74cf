package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.secrets.TestVault;

/** Who sent a case in confidence stays closed, in the database too, until a custodian says why. */
class UnlockIdentityTest {

  private static final Contact LI = new Contact("李雷", "lilei@example.org", "1390000");

  private final CaseRoom room = new CaseRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void C2_who_sent_a_confidential_case_is_nowhere_in_the_database_and_still_gets_mail() {
    String reference = confidential().reference();

    assertThat(dump()).doesNotContain("李雷", "lilei", "1390000").contains(reference);
    assertThat(room.fakes.mails).hasSize(1).first().asString().startsWith("lilei@example.org");
    assertThat(room.fakes.mails.get(0)).doesNotContain(reference);
  }

  @Test
  void C2_a_custodian_says_why_and_sees_who_it_was_and_that_is_on_record() {
    String reference = confidential().reference();
    assertThat(room.ask(d -> d.show.with(reference)).toString()).doesNotContain("李雷", "lilei");
    assertThatThrownBy(() -> room.ask(d -> d.complainant.of(reference)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.ask(d -> d.unlock.because(reference, " ")))
        .isInstanceOf(Invalid.class);

    Sender sender = room.ask(d -> d.unlock.because(reference, "Somebody may be in danger"));

    assertThat(sender.contact()).isEqualTo(LI);
    assertThat(sender.toString()).doesNotContain("李雷");
    assertThat(room.fakes.audited).contains("case.identity-unlocked " + reference + " {}");
    CaseView seen = room.ask(d -> d.show.with(reference));
    assertThat(seen.contact()).isNull();
    assertThat(seen.unlocks())
        .singleElement()
        .isEqualTo(new UnlockView(room.now, "Ada", "Somebody may be in danger"));
  }

  @Test
  void C2_who_is_no_custodian_sees_neither_who_it_was_nor_why_somebody_looked() {
    String reference = confidential().reference();
    room.ask(d -> d.unlock.because(reference, "Somebody may be in danger"));
    room.user.signIn(CaseRoom.BO, Permission.CASES_READ, Permission.CASES_HANDLE);

    assertThatThrownBy(() -> room.ask(d -> d.unlock.because(reference, "Curious")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> room.ask(d -> d.complainant.of(reference)))
        .isInstanceOf(Forbidden.class);
    assertThat(room.ask(d -> d.show.with(reference)).unlocks()).isEmpty();
  }

  @Test
  void C2_a_custodian_whom_the_case_is_about_unlocks_nothing() {
    String reference = confidential().reference();
    room.tell(d -> d.conflict.of(CaseAt.latest(reference), CaseRoom.BO.id()));
    room.user.signIn(CaseRoom.BO);
    assertThatThrownBy(() -> room.ask(d -> d.unlock.because(reference, "Me?")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void C2_which_stakeholder_sent_it_is_linked_by_a_custodian_and_shown_by_unlocking_only() {
    String reference = confidential().reference();
    CaseAt at = CaseAt.latest(reference);
    room.fakes.register(5);
    room.user.signIn(CaseRoom.BO, Permission.CASES_READ, Permission.CASES_HANDLE);
    assertThatThrownBy(() -> room.tell(d -> d.link.to(at, 5L))).isInstanceOf(Refusal.class);

    room.user.signIn(CaseRoom.ADA);
    room.tell(d -> d.link.to(at, 5L));
    assertThat(room.ask(d -> d.show.with(reference)).stakeholder()).isNull();
    assertThat(room.ask(d -> d.unlock.because(reference, "To call back")).stakeholder().id())
        .isEqualTo(5);
  }

  @Test
  void C2_the_complainant_is_told_of_every_look_once_they_asked_for_it() {
    Submitted sent = confidential();
    CaseKey key = CaseKey.typed(sent.receipt());
    room.ask(d -> d.unlock.because(sent.reference(), "First"));
    assertThat(room.ask(d -> d.open.with(key)).orElseThrow().unlocks()).isEmpty();
    room.fakes.mails.clear();

    room.tell(d -> d.tellUnlocks.to(key, true));
    room.ask(d -> d.unlock.because(sent.reference(), "Second"));

    ComplainantView told = room.ask(d -> d.open.with(key)).orElseThrow();
    assertThat(told.unlocks()).extracting(UnlockView::reason).containsExactly("First", "Second");
    assertThat(told.unlocks()).extracting(UnlockView::by).containsOnly("");
    assertThat(room.fakes.mails).singleElement().asString().contains("confidential");
    room.tell(d -> d.tellUnlocks.to(key, false));
    assertThat(room.ask(d -> d.open.with(key)).orElseThrow().unlocks()).isEmpty();
  }

  @Test
  void C2_there_is_nothing_to_unlock_in_a_case_sent_by_name_or_anonymously() {
    Submitted named = room.ask(d -> d.complaint(Identity.NAMED, LI));
    Submitted anonymous = room.ask(d -> d.complaint(Identity.ANONYMOUS, Contact.NONE));
    for (Submitted sent : new Submitted[] {named, anonymous}) {
      assertThatThrownBy(() -> room.ask(d -> d.unlock.because(sent.reference(), "x")))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(
              () -> room.tell(d -> d.tellUnlocks.to(CaseKey.typed(sent.receipt()), true)))
          .isInstanceOf(Refusal.class);
    }
    Optional<Contact> sender = room.ask(d -> d.complainant.of(named.reference()));
    assertThat(sender).contains(LI);
  }

  @Test
  void C2_what_an_earlier_version_wrote_openly_is_closed_at_the_start() {
    String reference = confidential().reference();
    room.db.execute(
        """
        update feedback.complainants set name = '李雷', email = 'lilei@example.org', phone = null,
          sealed = null, sealed_key = null, vault_key = null;
        insert into feedback.complainants_to_close select case_id from feedback.complainants""");

    assertThat(closeSome()).isTrue();
    assertThat(closeSome()).isFalse();
    assertThat(dump()).doesNotContain("李雷", "lilei");
    assertThat(room.ask(d -> d.unlock.because(reference, "x")).contact())
        .isEqualTo(new Contact("李雷", "lilei@example.org", null));
  }

  @Test
  void C2_a_replaced_key_opens_until_everything_was_closed_with_the_new_one(@TempDir Path data)
      throws IOException {
    room.vault = TestVault.in(data);
    String reference = confidential().reference();
    Path keys = data.resolve("identity.key");
    String fresh =
        Base64.getEncoder()
            .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    Files.writeString(keys, fresh + "\n" + Files.readString(keys));
    room.vault = TestVault.in(data);

    String replaced = replacedKeys().get(0);
    assertThat(renewSome(replaced)).isTrue();
    assertThat(replacedKeys()).isEmpty();

    Files.writeString(keys, fresh);
    room.vault = TestVault.in(data);
    assertThat(room.ask(d -> d.unlock.because(reference, "x")).contact()).isEqualTo(LI);
  }

  @Test
  void C2_without_its_key_nobody_opens_it_and_the_rest_of_the_case_goes_on(@TempDir Path other) {
    String reference = confidential().reference();
    room.vault = TestVault.in(other);

    assertThatThrownBy(() -> room.ask(d -> d.unlock.because(reference, "x")))
        .isInstanceOf(Refusal.class);
    assertThat(room.ask(d -> d.show.with(reference)).unlocks()).isEmpty();
    String replaced = replacedKeys().get(0);
    assertThat(renewSome(replaced)).isFalse();
  }

  private Submitted confidential() {
    return room.ask(d -> d.complaint(Identity.CONFIDENTIAL, LI));
  }

  private boolean closeSome() {
    return room.ask(d -> d.closing.closeSome());
  }

  private boolean renewSome(String key) {
    return room.ask(d -> d.closing.renewSome(key));
  }

  private List<String> replacedKeys() {
    return room.ask(d -> d.closing.replacedKeys());
  }

  private String dump() {
    return room.db.calling(
        "feedback",
        em ->
            em.createNativeQuery("select schema_to_xml('feedback', true, false, '')::text")
                .getSingleResult()
                .toString());
  }
}
