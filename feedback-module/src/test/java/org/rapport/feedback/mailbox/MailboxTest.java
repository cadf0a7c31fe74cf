package org.rapport.feedback.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** What becomes of a mail, on a real database. */
@Tag("database")
class MailboxTest {

  private static final RequestKey KEY = new RequestKey("key");
  private static final String MESSAGES = "select text from feedback.messages";
  private static final String NOTES = "select text from feedback.notes";

  private MailRoom room;

  @BeforeEach
  void open() {
    room = new MailRoom();
    room.user.signIn(MailRoom.ADA);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static String mail(String id, String from, String to, String subject, String text) {
    return """
        From: %s
        To: %s
        Message-ID: <%s@mail.example>
        Subject: %s
        Content-Type: text/plain; charset=utf-8

        %s
        """
        .formatted(from, to, id, subject, text);
  }

  /** Li Lei has a case by mail. */
  private String lisCase() {
    room.comes(mail("1", "Li Lei <li@example.org>", MailRoom.PUBLIC, "Lift", "It is broken."));
    return room.onlyReference();
  }

  private void lisAnswer(String to, String from) {
    room.comes(mail("2", from, to, "Re: We have received your message", "Still broken."));
  }

  @Test
  void C18_a_mail_becomes_a_case_and_its_sender_is_told_without_a_receipt() {
    String reference = lisCase();

    assertThat(room.column("select channel || ' ' || identity || ' ' || text from feedback.cases"))
        .containsExactly("EMAIL NAMED It is broken.");
    assertThat(room.column("select name || ' ' || email from feedback.complainants"))
        .containsExactly("Li Lei li@example.org");
    assertThat(room.column("select 1 from feedback.cases where receipt_hash is not null"))
        .isEmpty();
    assertThat(room.cases.mails()).singleElement().asString().contains(reference, "ByMail");
    assertThat(room.on(MailPile.UNDECIDED)).isEmpty();
  }

  @Test
  void C18_an_answer_from_the_same_sender_to_the_address_in_our_mail_is_a_message_on_the_case() {
    lisCase();

    lisAnswer(room.cases.replyAddress().toUpperCase(), "LI@example.org");

    assertThat(room.column(MESSAGES)).containsExactly("Still broken.");
    assertThat(room.onlyReference()).isNotNull();
    assertThat(room.cases.mails()).hasSize(1); // nothing answers a message, so nothing loops
  }

  @Test
  void C18_every_mail_has_an_address_of_its_own_and_all_of_them_lead_to_the_case() {
    String reference = lisCase();
    String first = room.cases.replyAddress();
    room.write(reference, "Which lift?");

    assertThat(room.cases.replyAddress()).isNotEqualTo(first);
    lisAnswer(first, "li@example.org");
    assertThat(room.column(MESSAGES)).contains("Still broken.");
    assertThat(room.column("select encode(hash, 'escape') from feedback.reply_addresses"))
        .hasSize(2)
        .noneMatch(kept -> first.contains(kept));
  }

  @Test
  void C18_somebody_else_with_the_address_reaches_no_case() {
    lisCase();

    lisAnswer(room.cases.replyAddress(), "han@example.org");

    assertThat(room.column(MESSAGES)).isEmpty();
    assertThat(room.onlyReason()).isEqualTo(AsideReason.OTHER_SENDER);
    assertThat(room.onlyReference()).isNotNull();
  }

  @Test
  void C18_a_made_up_address_reaches_no_case() {
    lisCase();

    lisAnswer("feedback+" + "a".repeat(26) + "@rapport.example", "li@example.org");

    assertThat(room.column(MESSAGES)).isEmpty();
    assertThat(room.onlyReason()).isEqualTo(AsideReason.UNKNOWN_ADDRESS);
  }

  @Test
  void C18_quoting_a_reference_or_an_address_never_leads_into_that_case() {
    String reference = lisCase();
    String address = room.cases.replyAddress();
    String quoting = "About " + reference + " <" + address + ">";

    room.comes(
        mail("2", "Han <han@example.org>", MailRoom.PUBLIC, quoting, quoting)
            .replace("Subject:", "In-Reply-To: <1@rapport.example>\nReferences: <1@x>\nSubject:"));
    room.comes(mail("3", "Li Lei <li@example.org>", MailRoom.PUBLIC, quoting, quoting));

    assertThat(room.column(MESSAGES)).isEmpty();
    assertThat(room.column("select id from feedback.cases")).hasSize(3);
  }

  @Test
  void C18_the_same_mail_delivered_twice_or_taken_again_after_a_crash_is_one_case() {
    String mail = mail("1", "li@example.org", MailRoom.PUBLIC, "Lift", "It is broken.");
    room.comes(mail);
    room.comes(mail);
    room.comes("Received: from another.example\nDelivered-To: x@rapport.example\n" + mail);

    assertThat(room.onlyReference()).isNotNull();
    assertThat(room.cases.mails()).hasSize(1);
    room.comes(mail("1", "li@example.org", MailRoom.PUBLIC, "Lift", "Something else."));
    assertThat(room.column("select id from feedback.cases")).hasSize(2);
  }

  @Test
  void C18_what_a_rule_refuses_is_set_aside_whole_and_leaves_no_trace_of_a_case() {
    String reference = lisCase();
    String address = room.cases.replyAddress();
    room.db.inTransaction("feedback", em -> room.cases.withdraw(em, reference));

    lisAnswer(address, "li@example.org");

    assertThat(room.onlyReason()).isEqualTo(AsideReason.CASE_ENDED);
    assertThat(room.column(MESSAGES)).isEmpty();
    assertThat(room.ask(em -> room.see(em).with(only().id())).text()).isEqualTo("Still broken.");
  }

  @Test
  void C18_absence_notes_our_own_mails_and_colleagues_become_nothing_by_themselves() {
    room.cases.ours().add("<7@rapport.example>");
    room.comes("Auto-Submitted: auto-replied\n" + simple("a"));
    room.comes(simple("b").replace("<b@mail.example>", "<7@rapport.example>"));
    room.comes(simple("c").replace("li@example.org", "ada@rapport.example"));
    room.comes(simple("d").replace("li@example.org", MailRoom.PUBLIC));

    assertThat(room.on(MailPile.AUTOMATIC))
        .extracting(MailLine::reason)
        .containsExactlyInAnyOrder(AsideReason.AUTOMATIC, AsideReason.OWN, AsideReason.OWN);
    assertThat(room.onlyReason()).isEqualTo(AsideReason.STAFF);
    assertThat(room.cases.mails()).isEmpty();
  }

  @Test
  void C18_a_flood_from_one_sender_ends_in_the_pile_to_decide() {
    for (int i = 0; i < JudgeMail.MOST_PER_HOUR + 2; i++) {
      room.comes(simple("flood" + i));
    }
    assertThat(room.column("select id from feedback.cases")).hasSize(JudgeMail.MOST_PER_HOUR);
    assertThat(room.on(MailPile.UNDECIDED))
        .hasSize(2)
        .allMatch(line -> line.reason() == AsideReason.TOO_MANY);
  }

  @Test
  void C18_our_mail_that_comes_back_is_noted_and_nobody_has_to_read_that() {
    room.cases.ours().add("<9@rapport.example>");
    room.comes(
        """
        From: MAILER-DAEMON@mail.example
        To: feedback@rapport.example
        Message-ID: <bounce@mail.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; li@example.org
        Action: failed
        Status: 5.1.1

        --b
        Content-Type: text/rfc822-headers

        Message-ID: <9@rapport.example>
        --b--
        """);
    assertThat(room.cases.returned()).containsExactly("<9@rapport.example>");
    assertThat(room.on(MailPile.AUTOMATIC)).isEmpty();
  }

  @Test
  void C18_staff_make_a_case_of_a_mail_once() {
    room.comes(simple("x").replace("From: li@example.org", "From: a@x.org, b@x.org"));
    assertThat(room.onlyReason()).isEqualTo(AsideReason.NO_SENDER);
    assertThatThrownBy(
            () ->
                room.ask(
                    em -> room.make(em).with(only().id(), FeedbackType.QUESTION, RequestKey.NONE)))
        .isInstanceOf(Refusal.class);

    room.comes(simple("y").replace("li@example.org", "ada@rapport.example"));
    long id =
        room.on(MailPile.UNDECIDED).stream()
            .filter(line -> line.reason() == AsideReason.STAFF)
            .findFirst()
            .orElseThrow()
            .id();
    String reference = room.ask(em -> room.make(em).with(id, FeedbackType.SUGGESTION, KEY));

    assertThat(room.<String>ask(em -> room.make(em).with(id, FeedbackType.SUGGESTION, KEY)))
        .isEqualTo(reference);
    assertThat(room.column("select reference || ' ' || type from feedback.cases"))
        .containsExactly(reference + " SUGGESTION");
    assertThatThrownBy(
            () -> room.ask(em -> room.make(em).with(id, FeedbackType.SUGGESTION, RequestKey.NONE)))
        .isInstanceOf(Refusal.class);
    assertThat(room.cases.audited()).contains("mail-in.taken " + id + " {case=" + reference + "}");
    assertThat(room.column("select 1 from feedback.mail_sources where mail_id = " + id)).isEmpty();
  }

  @Test
  void C18_staff_who_know_better_add_a_mail_to_a_case_and_say_how_they_know() {
    String reference = lisCase();
    lisAnswer(room.cases.replyAddress(), "li@private.example");
    long id = only().id();
    assertThatThrownBy(() -> add(id, "FB-0000-0000", "She rang")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> add(id, reference, " ")).isInstanceOf(Invalid.class);

    add(id, reference.toLowerCase(), "She rang and said so");

    assertThat(room.column(MESSAGES)).containsExactly("Still broken.");
    assertThat(room.column("select 1 from feedback.messages where written_by is null")).hasSize(1);
    assertThat(room.column(NOTES)).containsExactly("She rang and said so");
    assertThat(room.on(MailPile.UNDECIDED)).isEmpty();
    assertThatThrownBy(() -> add(id, reference, "Again")).isInstanceOf(Refusal.class);
  }

  @Test
  void C18_a_discarded_mail_is_listed_with_who_did_it_and_why_and_its_content_is_gone() {
    room.comes(simple("c").replace("li@example.org", "ada@rapport.example"));
    long id = only().id();

    discard(id, "Meant for the canteen");

    assertThat(room.on(MailPile.DISCARDED))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.note()).isEqualTo("Meant for the canteen");
              assertThat(line.decidedBy()).isEqualTo("Ada");
            });
    assertThat(room.column("select mail_id from feedback.mail_sources")).isEmpty();
    assertThat(room.cases.audited()).contains("mail-in.discarded " + id + " {}");
    assertThatThrownBy(() -> room.ask(em -> room.see(em).with(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void C6_whom_a_case_is_about_sees_no_mail_that_was_sent_to_it() {
    String reference = lisCase();
    lisAnswer(room.cases.replyAddress(), "han@example.org");
    long id = only().id();
    room.db.inTransaction(
        "feedback", em -> room.cases.nameConflict(em, reference, MailRoom.BO.id()));

    room.user.signIn(MailRoom.BO);

    assertThat(room.on(MailPile.UNDECIDED)).isEmpty();
    assertThatThrownBy(() -> room.ask(em -> room.see(em).with(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> discard(id, "Gone")).isInstanceOf(NotFound.class);
    room.user.signIn(MailRoom.ADA, Permission.CASES_READ);
    assertThatThrownBy(() -> room.on(MailPile.UNDECIDED)).isInstanceOf(Forbidden.class);
  }

  @Test
  void C18_the_pile_is_read_page_by_page_in_both_directions() {
    for (int i = 0; i < 5; i++) {
      room.comes(simple("c" + i).replace("li@example.org", "ada@rapport.example"));
    }
    Slice<MailLine> first = page(null);
    Slice<MailLine> second = page(first.next());
    Slice<MailLine> third = page(second.next());

    assertThat(third.items()).hasSize(1);
    assertThat(third.next()).isNull();
    assertThat(page(third.previous())).isEqualTo(second);
    List<MailLine> all = new ArrayList<>(first.items());
    all.addAll(second.items());
    all.addAll(third.items());
    assertThat(all).doesNotHaveDuplicates().hasSize(5);
    assertThat(first.total()).isEqualTo(5);
    assertThatThrownBy(() -> page("garbage")).isInstanceOf(Invalid.class);
  }

  private Slice<MailLine> page(String cursor) {
    return room.ask(em -> room.see(em).list(MailPile.UNDECIDED, cursor, 2));
  }

  private MailLine only() {
    List<MailLine> waiting = room.on(MailPile.UNDECIDED);
    assertThat(waiting).hasSize(1);
    return waiting.get(0);
  }

  private void add(long id, String reference, String grounds) {
    room.db.inTransaction(
        "feedback", em -> room.add(em).with(id, reference, grounds, RequestKey.NONE));
  }

  private void discard(long id, String reason) {
    room.db.inTransaction("feedback", em -> room.discard(em).with(id, reason));
  }

  private static String simple(String id) {
    return mail(id, "li@example.org", MailRoom.PUBLIC, "Subject " + id, "Text " + id);
  }

  @Test
  void C18_a_decision_that_leaves_by_mail_is_told_with_that() {
    String reference = lisCase();

    room.db.inTransaction("feedback", em -> room.cases.decide(em, reference));

    assertThat(room.column("select told_by from feedback.cases")).containsExactly("EMAIL");
    assertThat(room.cases.mails()).last().asString().contains("decisionByMail", "Repaired.");
    assertThat(room.cases.audited()).contains("case.outcome-told " + reference + " {how=EMAIL}");
  }

  @Test
  void C18_discarded_mail_is_forgotten_after_a_while_and_what_waits_is_not() {
    room.comes(mail("1", "", MailRoom.PUBLIC, "Waits", "Nobody sent it."));
    room.comes(mail("2", "", MailRoom.PUBLIC, "Junk", "Nobody sent it either."));
    long junk =
        room.on(MailPile.UNDECIDED).stream()
            .filter(line -> "Junk".equals(line.subject()))
            .findFirst()
            .orElseThrow()
            .id();
    room.db.inTransaction("feedback", em -> room.discard(em).with(junk, "Junk from han@example"));

    room.forget(Duration.ofDays(90), Clock.offset(room.clock, Duration.ofDays(89)));
    assertThat(room.on(MailPile.DISCARDED)).hasSize(1);
    room.forget(Duration.ofDays(90), Clock.offset(room.clock, Duration.ofDays(91)));

    assertThat(room.on(MailPile.DISCARDED)).isEmpty();
    assertThat(room.on(MailPile.UNDECIDED)).hasSize(1);
    assertThat(room.column("select m::text from feedback.received_mail m"))
        .hasSize(2)
        .filteredOn(row -> row.contains("Junk") || row.contains("han@"))
        .isEmpty();
    room.comes(mail("2", "", MailRoom.PUBLIC, "Junk", "Nobody sent it either."));
    assertThat(room.on(MailPile.UNDECIDED)).hasSize(1); // still known
  }
}
