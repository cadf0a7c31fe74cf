package org.rapport.feedback.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.FileStore;
import org.rapport.platform.WholeJson;

/**
 * The parts of a multipart import: {@code file}, and {@code mapping} and {@code dryRun} if wanted.
 */
final class ImportParts {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_TEXT = 100_000;

  private final Map<String, EntityPart> parts = new HashMap<>();

  ImportParts(List<EntityPart> sent) {
    Body.given(sent).forEach(part -> parts.putIfAbsent(part.getName(), part));
  }

  String fileName() {
    return file().getFileName().map(UploadedFiles::name).orElse(null);
  }

  /** One byte more than may be where it is too large. */
  byte[] content() throws IOException {
    try (InputStream content = file().getContent()) {
      return content.readNBytes((int) FileStore.MAX_BYTES + 1);
    }
  }

  boolean isDryRun() throws IOException {
    return Boolean.parseBoolean(text("dryRun").strip());
  }

  MappingInput mapping() throws IOException {
    String text = text("mapping");
    if (text.isBlank()) {
      return MappingInput.NONE;
    }
    try {
      WholeJson.check(text.getBytes(StandardCharsets.UTF_8));
      return Body.given(JSON.fromJson(text, MappingInput.class));
    } catch (JsonException | JsonbException e) {
      throw Invalid.field("mapping", Message.of("feedback", "invalid.json"));
    }
  }

  private EntityPart file() {
    EntityPart file = parts.get("file");
    if (file == null) {
      throw Invalid.field("file", Message.of("kernel", "required"));
    }
    return file;
  }

  private String text(String name) throws IOException {
    EntityPart part = parts.get(name);
    if (part == null) {
      return "";
    }
    try (InputStream content = part.getContent()) {
      return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
    }
  }
}
