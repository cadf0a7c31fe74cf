package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Idempotency;
import org.rapport.stakeholder.imports.Field;
import org.rapport.stakeholder.imports.Mapping;
import org.rapport.stakeholder.imports.RunImport;
import org.rapport.stakeholder.imports.ShowImports;
import org.rapport.stakeholder.imports.ShowMapping;
import org.rapport.stakeholder.imports.UploadImport;

/** Reads a file once per idempotency key, and has its rows tried. */
@ApplicationScoped
class BringStakeholders {

  private UploadOnce upload;
  private RunImport run;
  private ShowMapping mapping;
  private ShowImports show;

  protected BringStakeholders() {}

  @Inject
  BringStakeholders(UploadOnce upload, RunImport run, ShowMapping mapping, ShowImports show) {
    this.upload = upload;
    this.run = run;
    this.mapping = mapping;
    this.show = show;
  }

  /** Uploads in a transaction of its own: the work in the background must find it. */
  @ApplicationScoped
  @Transactional
  static class UploadOnce {

    @Inject private UploadImport upload;
    @Inject private Idempotency idempotency;

    public long of(String key, String csv, String name) {
      return idempotency
          .once(
              key,
              "POST /api/v1/stakeholder-imports",
              name + "\n" + csv,
              Created.class,
              () -> new Created(uploaded(csv, name)))
          .id();
    }

    private long uploaded(String csv, String name) {
      byte[] content = csv.getBytes(StandardCharsets.UTF_8);
      return upload.of(new ByteArrayInputStream(content), name);
    }
  }

  /**
   * @return the import's id
   */
  long once(String key, StakeholderImportInput input) {
    String name = input.fileName() == null ? "stakeholders.csv" : input.fileName();
    long id = upload.of(key, Asked.body(input.csv()), name);
    if (show.with(id).state().isBeforeStart()) {
      check(id, input.columns());
    }
    return id;
  }

  /**
   * @param wished by heading; null for what was guessed
   */
  void check(long id, Map<String, String> wished) {
    Mapping guess = mapping.mapping(id);
    List<String> headings = mapping.headings(id);
    List<Field> fields = new ArrayList<>(guess.columns());
    if (wished != null) {
      wished.forEach(
          (heading, field) -> {
            int column = headings.indexOf(heading.strip());
            if (column < 0) {
              throw Invalid.field("columns", Message.of("stakeholder", "registry.rest.parameter"));
            }
            fields.set(column, Asked.body(Asked.oneOf(Field.class, field, "columns")));
          });
    }
    run.check(id, new Mapping(fields, guess.words(), guess.dayOrder(), guess.defaults()));
  }
}
