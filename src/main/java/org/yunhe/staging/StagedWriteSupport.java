package org.yunhe.staging;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Coded;
import org.yunhe.staged.StagedNames;
import org.yunhe.staged.StagedRow;

/** Hands staged rows to parquet-java, field by field. */
final class StagedWriteSupport extends WriteSupport<StagedRow> {
  private final StagedSchema schema;
  private final Binary sourceSha256;
  private final Map<Class<?>, Struct> structs = new HashMap<>();
  private @Nullable RecordConsumer consumer;

  /** Where a kind of row goes: index of its struct in the file and how its fields are read. */
  private record Struct(String name, int index, List<Field> fields) {}

  private record Field(String name, MethodHandle getter) {}

  StagedWriteSupport(StagedSchema schema, String sourceSha256) {
    this.schema = schema;
    this.sourceSha256 = Binary.fromString(sourceSha256);
    for (Class<?> type : schema.rowTypes()) {
      String name = StagedNames.record(type);
      structs.put(type, new Struct(name, schema.messageType().getFieldIndex(name), fields(type)));
    }
  }

  private List<Field> fields(Class<?> type) {
    var struct = schema.messageType().getType(StagedNames.record(type)).asGroupType();
    RecordComponent[] components = type.getRecordComponents();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      try {
        MethodHandle getter = MethodHandles.lookup().unreflect(components[i].getAccessor());
        fields.add(
            new Field(
                struct.getFieldName(i),
                getter.asType(MethodType.methodType(Object.class, Object.class))));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("staged rows are public records: " + type, e);
      }
    }
    return List.copyOf(fields);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema.messageType(), Map.of());
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in parquet-java still
  public WriteContext init(Configuration configuration) {
    throw new IllegalStateException("files are written without Hadoop");
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(StagedRow row) {
    RecordConsumer to = Objects.requireNonNull(consumer);
    Struct struct = Objects.requireNonNull(structs.get(row.getClass()));
    to.startMessage();
    text(to, "source_sha256", 0, sourceSha256);
    text(to, "record", 1, Binary.fromString(struct.name()));
    to.startField(struct.name(), struct.index());
    to.startGroup();
    for (int i = 0; i < struct.fields().size(); i++) {
      Field field = struct.fields().get(i);
      Object value = get(field, row);
      if (value != null) {
        to.startField(field.name(), i);
        add(to, value);
        to.endField(field.name(), i);
      }
    }
    to.endGroup();
    to.endField(struct.name(), struct.index());
    to.endMessage();
  }

  private static void text(RecordConsumer to, String name, int index, Binary value) {
    to.startField(name, index);
    to.addBinary(value);
    to.endField(name, index);
  }

  private static @Nullable Object get(Field field, StagedRow row) {
    try {
      return (Object) field.getter().invokeExact((Object) row);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("reading " + field.name(), e);
    }
  }

  private static void add(RecordConsumer to, Object value) {
    if (value instanceof String text) {
      to.addBinary(Binary.fromString(text));
    } else if (value instanceof Coded coded) {
      to.addBinary(Binary.fromString(coded.code()));
    } else if (value instanceof Integer number) {
      to.addInteger(number);
    } else if (value instanceof BigDecimal number) {
      to.addBinary(decimal(number));
    } else if (value instanceof LocalDate date) {
      to.addInteger(Math.toIntExact(date.toEpochDay()));
    } else {
      throw new IllegalStateException("no Parquet value for " + value.getClass());
    }
  }

  private static Binary decimal(BigDecimal number) {
    byte[] unscaled =
        number.setScale(StagedSchema.SCALE, RoundingMode.HALF_EVEN).unscaledValue().toByteArray();
    if (unscaled.length > StagedSchema.DECIMAL_BYTES) {
      throw new ArithmeticException("more digits than a staged file holds: " + number);
    }
    byte[] fixed = new byte[StagedSchema.DECIMAL_BYTES];
    Arrays.fill(fixed, (byte) (unscaled[0] < 0 ? -1 : 0));
    System.arraycopy(unscaled, 0, fixed, fixed.length - unscaled.length, unscaled.length);
    return Binary.fromConstantByteArray(fixed);
  }
}
