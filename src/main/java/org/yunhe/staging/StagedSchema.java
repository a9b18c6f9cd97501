package org.yunhe.staging;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.yunhe.staged.Coded;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StagedNames;
import org.yunhe.staged.StagedRow;
import org.yunhe.staged.TableRow;

/**
 * The shape of a staged file, taken from the record classes themselves: {@code source_sha256},
 * {@code record} (the kind of row) and one optional struct a kind, of which each row fills the one
 * that {@code record} names.
 */
final class StagedSchema {
  /** Digits that a decimal holds, and how many of them stand after the point. */
  static final int PRECISION = 38;

  static final int SCALE = 18;
  static final int DECIMAL_BYTES = 16;

  static final StagedSchema REPORT = new StagedSchema("report", ReportRow.class);
  static final StagedSchema TABLE = new StagedSchema("table", TableRow.class);

  private final List<Class<?>> rowTypes;
  private final MessageType messageType;

  private StagedSchema(String name, Class<? extends StagedRow> root) {
    rowTypes =
        Stream.of(root.getPermittedSubclasses())
            .sorted(Comparator.comparing(Class::getSimpleName))
            .<Class<?>>map(type -> type)
            .toList();
    var message =
        Types.buildMessage()
            .required(BINARY)
            .as(stringType())
            .named("source_sha256")
            .required(BINARY)
            .as(stringType())
            .named("record");
    for (Class<?> type : rowTypes) {
      message = message.addField(struct(type));
    }
    messageType = message.named(name);
  }

  MessageType messageType() {
    return messageType;
  }

  List<Class<?>> rowTypes() {
    return rowTypes;
  }

  private static GroupType struct(Class<?> rowType) {
    List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
    for (RecordComponent component : rowType.getRecordComponents()) {
      fields.add(field(component));
    }
    return new GroupType(Repetition.OPTIONAL, StagedNames.record(rowType), fields);
  }

  private static PrimitiveType field(RecordComponent component) {
    Class<?> type = component.getType();
    String name = StagedNames.field(component);
    if (type == String.class || Coded.class.isAssignableFrom(type)) {
      return Types.optional(BINARY).as(stringType()).named(name);
    }
    if (type == int.class || type == Integer.class) {
      return Types.optional(INT32).named(name);
    }
    if (type == BigDecimal.class) {
      return Types.optional(FIXED_LEN_BYTE_ARRAY)
          .length(DECIMAL_BYTES)
          .as(decimalType(SCALE, PRECISION))
          .named(name);
    }
    if (type == LocalDate.class) {
      return Types.optional(INT32).as(dateType()).named(name);
    }
    throw new IllegalStateException("no Parquet type for " + type + " of " + component);
  }
}
