package org.rapport.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Upload;
import org.rapport.feedback.inbox.CaseRow;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.feedback.inbox.InboxOver;
import org.rapport.feedback.redaction.MasksOver;
import org.rapport.feedback.search.Found;
import org.rapport.feedback.search.FoundIn;
import org.rapport.feedback.search.Part;
import org.rapport.feedback.search.SearchOver;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.FileTexts;
import org.rapport.platform.FileWithheld;

/** Files are read in the background, and cases found by what they and messages say (C14). */
@Tag("database")
class ReadFilesTest {

  private final CaseRoom room = new CaseRoom();
  private final List<Long> asked = new ArrayList<>();
  private FileRelease release = FileRelease.RELEASED;

  /** Says what is in the made-up files. */
  private FileTexts texts =
      id -> {
        asked.add(id);
        return room.fakes.files.get(id);
      };

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C14_a_case_is_found_by_one_or_two_chinese_characters_or_an_english_word_of_its_file() {
    String reference = send("See attached", "Please read.", "report.txt", "楼道里有煤气味，it leaks");
    assertThat(found("煤气")).isEmpty();
    read();

    for (String typed : List.of("煤气", "气", "leaking", "attached 煤气")) {
      assertThat(found(typed)).as(typed).extracting(CaseRow::reference).containsExactly(reference);
    }
    assertThat(found("煤炭")).isEmpty();
    Found hit = found("煤气").get(0).found();
    assertThat(hit.in()).isEqualTo(FoundIn.FILE);
    assertThat(hit.file()).isEqualTo("report.txt");
    assertThat(hit.excerpt())
        .containsExactly(
            new Part("楼道里有", false), new Part("煤气", true), new Part("味，it leaks", false));
  }

  @Test
  void C14_subject_comes_before_what_was_sent_before_messages_before_files_and_each_newest_first() {
    String inFile = send("One", "one", "a.txt", "zephyr");
    String inText = send("Two", "a zephyr", null, null);
    String inMessage = send("Three", "three", null, null);
    room.tell(
        desk ->
            desk.send.with(CaseAt.latest(inMessage), "Zephyr?", false, List.of(), RequestKey.NONE));
    String inSubject = send("Zephyr", "four", null, null);
    String inFileToo = send("Five", "five", "b.txt", "zephyrs");
    read();

    List<CaseRow> rows = found("zephyr");
    assertThat(rows)
        .extracting(CaseRow::reference)
        .containsExactly(inSubject, inText, inMessage, inFileToo, inFile);
    assertThat(rows.stream().map(row -> row.found().in()))
        .containsExactly(
            FoundIn.SUBJECT, FoundIn.TEXT, FoundIn.MESSAGE, FoundIn.FILE, FoundIn.FILE);
    assertThat(rows.get(0).found().excerpt()).isEmpty();
    assertThat(rows.get(0).found().subject()).containsExactly(new Part("Zephyr", true));
    assertThat(pages("zephyr", 2)).containsExactlyElementsOf(found("zephyr"));
  }

  @Test
  void C16_whose_passages_a_page_of_hits_shows_is_on_record_and_not_what_was_looked_for() {
    String inText = send("One", "a zephyr", null, null);
    send("Zephyr", "two", null, null);
    room.fakes.audited.clear();
    assertThat(found("zephyr")).hasSize(2);
    assertThat(room.fakes.audited)
        .containsExactly("case.passages-read search {shown=" + inText + "}");
    assertThat(found(inText)).hasSize(1);
    assertThat(room.fakes.audited).as("a subject alone is on every list").hasSize(1);
  }

  @Test
  void C14_one_bad_file_is_given_up_after_three_tries_and_stands_in_no_other_s_way() {
    send("First", "first", "bad.txt", "bad");
    String good = send("Second", "second", "good.txt", "readable");
    FileTexts whole = texts;
    texts =
        id -> {
          if (whole.of(id).equals("bad")) {
            throw new IOException("takes too long");
          }
          return "readable";
        };
    for (int tries = 0; tries < 5; tries++) {
      read();
      room.now = room.now.plus(Duration.ofMinutes(11));
    }

    assertThat(found("readable")).extracting(CaseRow::reference).containsExactly(good);
    assertThat(asked).hasSize(4);
  }

  @Test
  void C14_who_is_killed_while_reading_leaves_the_file_to_whoever_comes_later() {
    String reference = send("Killed", "killed", "a.txt", "resumed");
    assertThat(steps().next()).isPresent();
    read();
    assertThat(found("resumed")).isEmpty();

    room.now = room.now.plus(Duration.ofMinutes(11));
    read();
    assertThat(found("resumed")).extracting(CaseRow::reference).containsExactly(reference);
  }

  @Test
  void C14_what_the_scanner_has_not_passed_is_not_read_and_what_may_tell_on_its_sender_never_is() {
    send("Scanned", "scanned", "a.txt", "quarantined");
    release = FileRelease.BEING_CHECKED;
    read();
    assertThat(asked).isEmpty();
    room.now = room.now.plus(Duration.ofMinutes(2));
    release = FileRelease.RELEASED;
    read();
    assertThat(found("quarantined")).hasSize(1);
    release = FileRelease.WITHHELD;
    assertThat(found("quarantined").get(0).found().excerpt()).isEmpty();

    send("Virus", "virus", "b.txt", "infected");
    send("Photo", "photo", "c.heic", "coordinates");
    read();
    release = FileRelease.RELEASED;
    room.now = room.now.plus(Duration.ofHours(2));
    read();
    assertThat(asked).hasSize(1);
    assertThat(found("infected")).isEmpty();
    room.now = room.now.plus(Duration.ofDays(2));
    read();
    assertThat(found("infected")).hasSize(1);
    assertThat(found("coordinates")).isEmpty();
  }

  @Test
  void C14_masked_words_are_found_in_no_file_whether_it_was_read_before_or_is_read_later() {
    String early = send("About Kimberly", "kimberly did it", "a.txt", "Kimberly was there");
    read();
    assertThat(found("kimberly")).hasSize(1);
    room.tell(desk -> MasksOver.mask(desk, room, early, "kimberly"));
    attach(early, "b.txt", "and KIMBERLY again, with Robinson");
    read();

    assertThat(found("kimberly")).isEmpty();
    assertThat(found("robinson")).hasSize(1);
    assertThat(texts()).isNotEmpty().allMatch(text -> !text.toLowerCase().contains("kimberly"));
  }

  @Test
  void C14_a_file_that_goes_takes_its_words_along() {
    String reference = send("Gone", "gone", "a.txt", "vanishing");
    read();
    assertThat(found("vanishing")).extracting(CaseRow::reference).containsExactly(reference);

    room.db.execute("delete from feedback.attachments");
    read();
    assertThat(found("vanishing")).isEmpty();
    assertThat(texts()).isEmpty();
  }

  @Test
  void C14_a_file_in_which_a_virus_is_found_later_is_found_no_more_until_it_is_released() {
    send("Late", "late", "a.txt", "trojan");
    read();
    long file = room.fakes.files.keySet().iterator().next();
    room.tell(
        desk ->
            new ForgetWithheld(new JpaUnreadFiles(desk.em), desk.clock)
                .forget(new FileWithheld(file)));
    read();
    assertThat(found("trojan")).isEmpty();
    assertThat(texts()).isEmpty();
    room.now = room.now.plus(Duration.ofDays(2));
    read();
    assertThat(found("trojan")).hasSize(1);
  }

  @Test
  void C14_a_case_about_its_reader_is_found_by_no_word_of_its_file() {
    send("About somebody", "text", "a.txt", "hidden");
    read();
    assertThat(found("hidden")).hasSize(1);
    room.db.execute(
        "insert into feedback.case_conflicts (case_id, staff_id) select id, %d from feedback.cases"
            .formatted(CaseRoom.ADA.id()));
    assertThat(found("hidden")).isEmpty();
  }

  private String send(String subject, String text, String file, String content) {
    room.now = room.now.plus(Duration.ofHours(1)); // of an anonymous one no more is kept
    return room.ask(
            desk ->
                desk.submit.with(
                    new Feedback(
                        FeedbackType.COMPLAINT,
                        Identity.ANONYMOUS,
                        Channel.PORTAL,
                        "en",
                        subject,
                        text,
                        null,
                        null,
                        Contact.NONE),
                    file == null ? List.of() : List.of(upload(file, content)),
                    RequestKey.NONE))
        .reference();
  }

  private void attach(String reference, String file, String content) {
    room.tell(
        desk ->
            desk.attach.byStaff(
                CaseAt.latest(reference), List.of(upload(file, content)), true, RequestKey.NONE));
  }

  private static Upload upload(String name, String content) {
    return new Upload(
        name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads what there is to read, and gathers the words. */
  private void read() {
    new ReadFilesTask(steps(), texts).run();
    room.tell(desk -> SearchOver.words(desk.em).gatherSome(100));
  }

  /** Each step in a transaction of its own, as the container has it. */
  private ReadingSteps steps() {
    return new ReadingSteps() {
      @Override
      Optional<UnreadFile> next() {
        return room.ask(desk -> over(desk.em, desk.clock).next());
      }

      @Override
      boolean isOpen(UnreadFile file) {
        return room.ask(desk -> over(desk.em, desk.clock).isOpen(file));
      }

      @Override
      void keep(UnreadFile file, String text) {
        room.tell(desk -> over(desk.em, desk.clock).keep(file, text));
      }
    };
  }

  private ReadingSteps over(EntityManager em, Clock clock) {
    return new ReadingSteps(
        new JpaUnreadFiles(em), SearchOver.texts(em), MasksOver.kept(em), store(), clock);
  }

  private FileStore store() {
    return (FileStore)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {FileStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("releases")) {
                return ((java.util.Collection<?>) arguments[0])
                    .stream().collect(Collectors.toMap(id -> id, id -> release));
              }
              try {
                return method.invoke(room.fakes.store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private List<CaseRow> found(String typed) {
    return pages(typed, 50);
  }

  private List<CaseRow> pages(String typed, int size) {
    List<CaseRow> rows = new ArrayList<>();
    InboxFilter filter = new InboxFilter(Set.of(), null, null, null, null, null, null, typed);
    String next = null;
    do {
      String from = next;
      var page =
          room.ask(
              desk ->
                  InboxOver.of(desk.em, store(), room.user, room.fakes.audit, desk.clock)
                      .list(filter, from, size));
      rows.addAll(page.items());
      next = page.next();
    } while (next != null);
    return rows;
  }

  private List<String> texts() {
    List<?> kept =
        room.ask(
            desk ->
                desk.em.createNativeQuery("select text from feedback.file_texts").getResultList());
    return kept.stream().map(String.class::cast).toList();
  }
}
