package org.rapport.feedback.mailbox;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.cases.MailCase;
import org.rapport.feedback.cases.MailCases;
import org.rapport.feedback.cases.ReceiveMail;
import org.rapport.feedback.cases.Upload;
import org.rapport.feedback.drafts.AttachDraftFiles;
import org.rapport.feedback.drafts.DraftFile;
import org.rapport.feedback.drafts.KeepDraftFile;
import org.rapport.feedback.receipts.AddressPattern;
import org.rapport.feedback.receipts.ReplyToken;
import org.rapport.platform.MailIntake.Result;
import org.rapport.platform.StaffMember;
import org.rapport.platform.StoredFile;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Texts;
import org.rapport.platform.database.Sql;
import org.rapport.platform.texts.TestTexts;

/** Mail over a real database, every step in the transaction it has in the container. */
final class MailRoom implements AutoCloseable {

  static final String PUBLIC = "feedback@rapport.example";
  static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  static final StaffMember BO = new StaffMember(12, "bo", "Bo");

  final TestDatabase db = TestDatabase.of("platform", "feedback");
  final TestUser user = new TestUser();
  final SomeLines lines = new SomeLines();
  final Clock clock =
      Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  final MailCases cases = new MailCases(user, this::pattern, clock);
  final MailboxCourse course = new Course();
  final TakeMail take;
  private final KeepEnclosures keep;

  MailRoom() {
    cases.hire(ADA);
    cases.hire(BO);
    Texts texts = TestTexts.with(new TestSettings(Path.of("target")));
    keep = new KeepEnclosures(new Keeping(), texts);
    JudgeMail judge =
        new JudgeMail(
            this::pattern, "ada@rapport.example"::equals, cases.throttle(), cases.outbox());
    take = new TakeMail(new Recording(), keep, new Receiving(), judge, cases.outbox());
  }

  private Optional<AddressPattern> pattern() {
    return AddressPattern.of("feedback+TOKEN@rapport.example");
  }

  /** A mail comes in, lines separated as here. */
  void comes(String mail) {
    user.signOut();
    take.take(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    user.signIn(ADA);
  }

  <T> T ask(Function<EntityManager, T> request) {
    return db.calling("feedback", request);
  }

  void write(String reference, String text) {
    db.inTransaction("feedback", em -> cases.write(em, reference, text));
  }

  List<MailLine> on(MailPile pile) {
    return ask(em -> see(em).list(pile, null, 50).items());
  }

  /** Why the only mail that waits was set aside. */
  AsideReason onlyReason() {
    List<MailLine> waiting = on(MailPile.UNDECIDED);
    return waiting.size() == 1 ? waiting.get(0).reason() : null;
  }

  SeeMailSetAside see(EntityManager em) {
    return new SeeMailSetAside(
        new JpaReceivedMails(em), cases.receive(em), cases.staff(), user, lines, cases.audit());
  }

  MakeCaseOfMail make(EntityManager em) {
    return new MakeCaseOfMail(desk(em), keep);
  }

  AddMailToCase add(EntityManager em) {
    return new AddMailToCase(desk(em), keep);
  }

  DiscardMail discard(EntityManager em) {
    return new DiscardMail(desk(em));
  }

  /** Forgets what is so old. */
  void forget(Duration kept, Clock now) {
    db.inTransaction(
        "feedback", em -> new ForgetMail(new JpaReceivedMails(em), cases.audit(), now).some(kept));
  }

  private MailDesk desk(EntityManager em) {
    return new MailDesk(
        new JpaReceivedMails(em),
        record(em),
        cases.receive(em),
        user,
        lines,
        cases.audit(),
        cases.idempotency(),
        clock);
  }

  private RecordMail record(EntityManager em) {
    return new RecordMail(
        new JpaReceivedMails(em),
        cases.receive(em),
        new HandingOver(),
        cases.audit(),
        TestTexts.with(new TestSettings(Path.of("target"))),
        clock,
        new SecureRandom());
  }

  List<String> column(String sql) {
    return new Sql(db.dataSource()).list(sql, row -> row.getString(1));
  }

  String onlyReference() {
    List<String> references = column("select reference from feedback.cases");
    return references.size() == 1 ? references.get(0) : null;
  }

  @Override
  public void close() {
    db.close();
  }

  private final class Recording extends RecordMail {
    @Override
    boolean isKnown(byte[] fingerprint) {
      return ask(em -> record(em).isKnown(fingerprint));
    }

    @Override
    void noted(byte[] fingerprint) {
      db.inTransaction("feedback", em -> record(em).noted(fingerprint));
    }

    @Override
    String asCase(byte[] fingerprint, KeptMail kept) {
      return ask(em -> record(em).asCase(fingerprint, kept));
    }

    @Override
    void asMessage(byte[] fingerprint, String reference, KeptMail kept) {
      db.inTransaction("feedback", em -> record(em).asMessage(fingerprint, reference, kept));
    }

    @Override
    long setAside(
        byte[] fingerprint, AsideReason why, MailHead head, byte[] source, Long addressed) {
      return ask(em -> record(em).setAside(fingerprint, why, head, source, addressed));
    }
  }

  private final class Course implements MailboxCourse {
    @Override
    public boolean lease(long owner, Instant now, Instant until) {
      return ask(em -> new JpaMailboxCourse(em).lease(owner, now, until));
    }

    @Override
    public void ended(long owner, Instant now, Result result) {
      db.inTransaction("feedback", em -> new JpaMailboxCourse(em).ended(owner, now, result));
    }

    @Override
    public Optional<Last> last() {
      return ask(em -> new JpaMailboxCourse(em).last());
    }
  }

  private final class Receiving extends ReceiveMail {
    @Override
    public Optional<MailCase> addressed(ReplyToken token) {
      return ask(em -> cases.receive(em).addressed(token));
    }
  }

  private final class Keeping extends KeepDraftFile {
    @Override
    public DraftFile with(InputStream content, String name) {
      try {
        StoredFile file = cases.store().keep(content, name);
        return new DraftFile(file.id(), file.name(), file.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class HandingOver extends AttachDraftFiles {
    @Override
    public List<Upload> of(List<DraftFile> files) {
      return files.stream().map(file -> Upload.stored(file.name(), file.id())).toList();
    }
  }
}
