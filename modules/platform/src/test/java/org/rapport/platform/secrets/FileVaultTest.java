package org.rapport.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Sealed;
import org.rapport.platform.Vault;

class FileVaultTest {

  @TempDir Path data;

  @Test
  void C2_what_is_closed_is_opened_by_the_same_key_only_and_its_file_is_the_owners_alone()
      throws IOException {
    Sealed sealed = TestVault.in(data).close("李雷\nli@example.org");

    assertThat(TestVault.in(data).open(sealed)).contains("李雷\nli@example.org");
    assertThat(new String(sealed.content(), StandardCharsets.UTF_8)).doesNotContain("李雷");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
        .isEqualTo("rw-------");
    Files.delete(keys());
    assertThat(TestVault.in(data).open(sealed)).isEmpty();
  }

  @Test
  void C2_a_key_is_replaced_by_a_line_above_it_and_goes_once_everything_was_closed_anew()
      throws IOException {
    Sealed old = TestVault.in(data).close("Li");
    String fresh = Base64.getEncoder().encodeToString(new byte[32]);
    Files.writeString(keys(), fresh + "\n" + Files.readString(keys()));
    Vault both = TestVault.in(data);
    Sealed renewed = both.renewed(old).orElseThrow();
    assertThat(renewed.vaultKey()).isEqualTo(both.newestKey()).isNotEqualTo(old.vaultKey());

    Files.writeString(keys(), fresh);
    Vault later = TestVault.in(data);
    assertThat(later.open(renewed)).contains("Li");
    assertThat(later.open(old)).isEmpty();
    assertThat(later.renewed(old)).isEmpty();
  }

  @Test
  void C2_what_somebody_changed_is_not_opened() {
    Vault vault = TestVault.in(data);
    Sealed sealed = vault.close("Li");
    sealed.content()[15] ^= 1;
    assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_line_that_is_no_key_is_told_with_its_file() throws IOException {
    Files.writeString(keys(), "c2hvcnQ=");
    assertThatThrownBy(() -> TestVault.in(data).newestKey()).hasMessageContaining("identity.key");
  }

  private Path keys() {
    return data.resolve("identity.key");
  }
}
