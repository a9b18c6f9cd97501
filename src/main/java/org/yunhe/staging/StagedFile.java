package org.yunhe.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.yunhe.disk.WholeFile;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.StagedRow;
import org.yunhe.staged.TableRow;

/** Writes the rows of one source into a Parquet file that appears whole or not at all. */
public final class StagedFile {
  private StagedFile() {}

  /** Writes the rows of a report. */
  public static void writeReport(Path file, String sourceSha256, Iterable<? extends ReportRow> rows)
      throws IOException {
    write(file, StagedSchema.REPORT, sourceSha256, rows);
  }

  /** Writes the rows of a table. */
  public static void writeTable(Path file, String sourceSha256, Iterable<? extends TableRow> rows)
      throws IOException {
    write(file, StagedSchema.TABLE, sourceSha256, rows);
  }

  private static void write(
      Path file, StagedSchema schema, String sourceSha256, Iterable<? extends StagedRow> rows)
      throws IOException {
    Files.createDirectories(file.getParent());
    Path partial = WholeFile.partial(file);
    try (ParquetWriter<StagedRow> writer =
        new Builder(new LocalOutputFile(partial), schema, sourceSha256)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ZstdCodecFactory())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build()) {
      for (StagedRow row : rows) {
        writer.write(row);
      }
    }
    WholeFile.moveInto(file, partial);
  }

  private static final class Builder extends ParquetWriter.Builder<StagedRow, Builder> {
    private final StagedSchema schema;
    private final String sourceSha256;

    Builder(OutputFile file, StagedSchema schema, String sourceSha256) {
      super(file);
      this.schema = schema;
      this.sourceSha256 = sourceSha256;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<StagedRow> getWriteSupport(ParquetConfiguration configuration) {
      return new StagedWriteSupport(schema, sourceSha256);
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in parquet-java still
    protected WriteSupport<StagedRow> getWriteSupport(
        org.apache.hadoop.conf.Configuration configuration) {
      throw new IllegalStateException("files are written without Hadoop");
    }
  }
}
