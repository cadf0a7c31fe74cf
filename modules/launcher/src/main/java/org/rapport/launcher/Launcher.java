package org.rapport.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks, then starts Payara Micro with the application that is packed into the same jar. */
public final class Launcher {

  private static final int UNUSABLE = 2;
  private static final int FAILED = 1;

  private Launcher() {}

  public static void launch(String... arguments) throws Exception {
    try {
      Options options = Options.of(arguments, System::getenv);
      if (options.help()) {
        Console.say(Options.HELP);
        return;
      }
      Place.take(options);
      start(options);
    } catch (Unusable e) {
      Console.complain(e.getMessage());
      System.exit(UNUSABLE);
    }
  }

  private static void start(Options options) throws Exception {
    Locale.setDefault(Locale.ROOT); // nothing may depend on the machine's language
    Path server = emptied(options.data().resolve("server"));
    System.setProperty("java.io.tmpdir", Files.createDirectory(server.resolve("tmp")).toString());
    System.setProperty("RAPPORT_DATA", options.data().toString());
    System.setProperty("RAPPORT_PORT", Integer.toString(options.port()));
    System.setProperty("RAPPORT_DEMO", Boolean.toString(options.demo()));
    Stop.onSignals();
    Console.say("Rapport is starting (log: " + LogFile.in(options.data()) + ") ...");
    Console.sendTheRestToTheLog();
    Class.forName("fish.payara.micro.PayaraMicro")
        .getMethod("main", String[].class)
        .invoke(null, (Object) serverArguments(options, server));
    Readiness readiness = new Readiness(options.port(), options.address());
    if (!readiness.comes()) {
      Console.complain("Rapport could not start: " + Failure.sentence());
      Console.complain("More is in " + LogFile.in(options.data()));
      System.exit(FAILED);
    }
    Console.say("Rapport is ready at " + readiness.page());
    SignIns.sentences(options.data(), options.demo()).forEach(Console::say);
  }

  private static String[] serverArguments(Options options, Path server) throws IOException {
    Path commands = server.resolve("preboot.txt");
    Files.writeString(commands, ServerCommands.forAddress(options.address()));
    Files.createDirectories(LogFile.in(options.data()).getParent());
    Path logging = server.resolve("logging.properties");
    Files.writeString(logging, LogFile.configuration(options.data()));
    return List.of(
            "--port",
            Integer.toString(options.port()),
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            server.resolve("domain").toString(),
            "--logproperties",
            logging.toString(),
            "--prebootcommandfile",
            commands.toString())
        .toArray(String[]::new);
  }

  /** What an earlier run unpacked is no use to this one, and nothing else lies there. */
  private static Path emptied(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectory(directory);
  }
}
