package org.rapport.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rapport.platform.Configuration;
import org.rapport.platform.Role;
import org.rapport.platform.Settings;

/**
 * Where nobody has an account yet: makes {@code admin}, with the configured password, or with a
 * one-time password in {@code <data>/first-password.txt} that only the owner of the file can read.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

  private static final String LOGIN = "admin";
  private static final String PASSWORD = "RAPPORT_ADMIN_PASSWORD";
  private static final String FILE = "first-password.txt";

  private final Accounts accounts;
  private final Settings settings;
  private final Clock clock;
  private final RandomGenerator random;
  private final Optional<String> configured;

  protected FirstAdministrator() {
    this(null, null, null, null, Optional.empty());
  }

  @Inject
  FirstAdministrator(Accounts accounts, Settings settings, Clock clock, RandomGenerator random) {
    this(accounts, settings, clock, random, Configuration.value(PASSWORD));
  }

  FirstAdministrator(
      Accounts accounts,
      Settings settings,
      Clock clock,
      RandomGenerator random,
      Optional<String> configured) {
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
    this.configured = configured;
  }

  /**
   * @return the file with the one-time password, if one was written now
   */
  public Optional<Path> ensure() {
    if (!accounts.isEmpty()) {
      return Optional.empty();
    }
    AccountDetails details =
        new AccountDetails(LOGIN, "Administrator", null, null, Set.of(Role.ADMINISTRATOR), false);
    Account account = new Account(details, clock.instant(), null);
    Optional<Path> written = givePassword(account);
    accounts.add(account);
    return written;
  }

  /** The file tells a password that opens nothing any more. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordReplaced replaced) {
    boolean first =
        accounts.with(replaced.accountId()).filter(a -> a.login().equals(LOGIN)).isPresent();
    try {
      if (first) {
        Files.deleteIfExists(settings.dataDirectory().resolve(FILE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> givePassword(Account account) {
    if (configured.isPresent()) {
      PasswordRules.check(configured.get(), PASSWORD, account);
      account.choosePassword(PasswordHash.of(configured.get(), random));
      return Optional.empty();
    }
    String password = OneTimePassword.generate(random);
    account.giveOneTimePassword(PasswordHash.of(password, random));
    return Optional.of(write(password));
  }

  private Path write(String password) {
    Path file = settings.dataDirectory().resolve(FILE);
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, LOGIN + "\n" + password + "\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
