package org.rapport.ear;

import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.platform.outbox.FakeSmtpServer;
import org.rapport.platform.outbox.FakeSmtpServer.Mood;

/**
 * The mail server hangs, refuses or dies with a mail in its hands, in turn, and Rapport is killed
 * beside it: every mail arrives, at most once more for each time, under one id.
 */
final class MailRun {

  private static final int MAILS = 25;
  private static final Mood[] MOODS = {Mood.GOOD, Mood.DIES_AFTER_DATA, Mood.BUSY, Mood.SILENT};
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private MailRun() {}

  static List<String> run(Path data, int times) throws Exception {
    try (FakeSmtpServer server = new FakeSmtpServer()) {
      Map<String, String> environment =
          Map.of(
              "RAPPORT_SMTP_HOST",
              "127.0.0.1",
              "RAPPORT_SMTP_PORT",
              Integer.toString(server.port()));
      List<String> addresses = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        server.mood = MOODS[i % MOODS.length];
        try (RunningJar jar = RunningJar.ready(data, environment)) {
          makeDue(jar);
          submit(jar, addresses, i);
          int sent = server.received().size();
          if (server.mood == Mood.GOOD) {
            RunningJar.await(PATIENCE, () -> server.received().size() > sent + MAILS / 2);
          }
          jar.kill();
        }
        System.out.println(
            "kill " + (i + 1) + ", server " + server.mood + ": " + server.received().size());
      }
      server.mood = Mood.GOOD;
      try (RunningJar jar = RunningJar.ready(data, environment)) {
        RunningJar.await(
            PATIENCE,
            () -> {
              makeDue(jar);
              return jar.count("platform.mail where state <> 'SENT'") == 0;
            });
      }
      return told(times, addresses, server.received());
    }
  }

  private static void submit(RunningJar jar, List<String> addresses, int round) {
    for (int i = 0; i < MAILS; i++) {
      String address = "reader-" + round + "-" + i + "@example.org";
      var contact = Json.createObjectBuilder().add("name", "Lin").add("email", address);
      var complaint =
          Json.createObjectBuilder(SubmissionLoad.complaint("Mail to " + address))
              .add("contact", contact)
              .build();
      if (jar.anonymous().post("/api/v1/cases", complaint).status() == 201) {
        addresses.add(address);
      }
    }
  }

  /** Pauses and leases last minutes; nobody waits for them here. */
  private static void makeDue(RunningJar jar) {
    try (Connection database = jar.database();
        var update = database.createStatement()) {
      update.executeUpdate(
          "update platform.mail set next_try_at = now(), tries = 1 where state = 'WAITING'"
              + " and tries > 0 and next_try_at > now() + interval '5 seconds'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> told(int times, List<String> addresses, List<String> received) {
    Map<String, Integer> arrived = new HashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    for (String mail : received) {
      String to = header(mail, "To: ");
      arrived.merge(to, 1, Integer::sum);
      ids.computeIfAbsent(to, t -> new HashSet<>()).add(header(mail, "Message-ID: "));
    }
    long lost = addresses.stream().filter(address -> !arrived.containsKey(address)).count();
    long more = addresses.stream().filter(a -> arrived.getOrDefault(a, 0) > 1).count();
    long twoIds = ids.values().stream().filter(all -> all.size() > 1).count();
    return List.of(
        times + " kills beside a mail server that is well, dies, refuses or hangs",
        "mails acknowledged and checked %,d, lost %,d, arrived more than once %,d, under two ids %,d"
            .formatted(addresses.size(), lost, more, twoIds));
  }

  private static String header(String mail, String name) {
    return mail.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}
