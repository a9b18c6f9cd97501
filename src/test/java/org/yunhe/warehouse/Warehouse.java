package org.yunhe.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yunhe.home.Home;
import org.yunhe.staged.ReportRow;
import org.yunhe.staged.TableRow;
import org.yunhe.staging.StagedFile;
import org.yunhe.warehouse.database.WarehouseDatabase;
import org.yunhe.warehouse.query.Format;
import org.yunhe.warehouse.query.QueryRunner;
import org.yunhe.warehouse.release.BuildResult;
import org.yunhe.warehouse.release.ReleaseBuilder;
import org.yunhe.warehouse.release.Releases;

/**
 * A small warehouse for tests: the project's own models on a little reference data, and sources
 * that a test adds row by row.
 */
public final class Warehouse {
  private static final LocalDateTime FIRST_DAY = LocalDate.of(2021, 7, 1).atTime(8, 30);

  private final Path root;
  private final List<Path> reports = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<SourceRecord> sources = new ArrayList<>();
  private final Sources originals = new Sources();
  private final SortedMap<String, String> models =
      new TreeMap<>(new Home(Path.of(".")).warehouse().models());
  private SortedMap<String, String> reference = littleReference();
  private WarehouseSettings settings = new WarehouseSettings("1GB", 2, Optional.empty(), 3);

  public Warehouse(Path root) {
    this.root = root;
  }

  /** Adds a table; its rows are the reader's. */
  public Warehouse table(String fileName, TableRow... rows) {
    return table(fileName, List.of(rows));
  }

  public Warehouse table(String fileName, List<? extends TableRow> rows) {
    SourceRecord source = source(fileName);
    Path file = root.resolve("staging").resolve(source.sha256() + "-table.parquet");
    try {
      StagedFile.writeTable(file, source.sha256(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tables.add(file);
    originals.table(source.sha256(), rows);
    return this;
  }

  /** Adds a report; its rows are the reader's. */
  public Warehouse report(String fileName, ReportRow... rows) {
    SourceRecord source = source(fileName);
    Path file = root.resolve("staging").resolve(source.sha256() + "-report.parquet");
    try {
      StagedFile.writeReport(file, source.sha256(), List.of(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reports.add(file);
    originals.report(source.sha256(), List.of(rows));
    return this;
  }

  /** Takes the reference data of the project instead of the little one. */
  public Warehouse projectReference() {
    reference = new Home(Path.of(".")).warehouse().reference();
    return this;
  }

  /** Replaces or adds a model. */
  public Warehouse model(String path, String sql) {
    models.put(path, sql);
    return this;
  }

  public Warehouse settings(WarehouseSettings other) {
    settings = other;
    return this;
  }

  private SourceRecord source(String fileName) {
    int number = sources.size() + 1;
    SourceRecord source =
        new SourceRecord(
            "%064x".formatted(number),
            fileName,
            "",
            1000L + number,
            FIRST_DAY.plusDays(number),
            number);
    sources.add(source);
    return source;
  }

  /** The sources that the checks look up. */
  public Sources originals() {
    return originals;
  }

  public Path data() {
    return root.resolve("data");
  }

  public WarehouseSettings settings() {
    return settings;
  }

  public BuildRequest request() {
    return new BuildRequest(
        data(),
        new WarehouseFiles(models, reference),
        reports,
        tables,
        sources,
        originals,
        settings,
        "test",
        false);
  }

  public BuildResult publish() {
    return new ReleaseBuilder(request()).publish();
  }

  /** Rows of a query on the current release, as the lines of a CSV file without header. */
  public List<String> rows(String query) {
    StringBuilder text = new StringBuilder();
    new QueryRunner(new Releases(data()).required(), settings).run(query, Format.CSV, text);
    return text.toString().lines().skip(1).toList();
  }

  /** Runs the models only. */
  public Warehouse build() {
    new ReleaseBuilder(request()).build();
    return this;
  }

  /** Rows of a query on the built, unpublished warehouse, columns joined by a bar. */
  public List<String> built(String query) {
    try (WarehouseDatabase database = building()) {
      return database
          .sql()
          .query(
              query,
              (row, n) -> {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  Object value = row.getObject(i);
                  values.add(
                      value instanceof BigDecimal decimal
                          ? decimal.stripTrailingZeros().toPlainString()
                          : String.valueOf(value));
                }
                return String.join("|", values);
              });
    }
  }

  /** Opens what a build left behind, to change it. */
  public WarehouseDatabase writing() {
    return WarehouseDatabase.write(
        data().resolve("releases/.building/release/yunhe.duckdb"), settings, root.resolve("tmp"));
  }

  /** Opens what a build left behind, published or not. */
  public WarehouseDatabase building() {
    return WarehouseDatabase.read(
        data().resolve("releases/.building/release/yunhe.duckdb"), settings);
  }

  private static SortedMap<String, String> littleReference() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "regions.csv",
        """
        region_code,region_name,full_name,region_level,parent_region_code,valid_from,valid_to
        000000,中国,中华人民共和国,country,,1949,
        370000,山东省,山东省,province,000000,1981,
        370400,枣庄市,山东省枣庄市,prefecture,370000,1981,
        370405,台儿庄区,山东省枣庄市台儿庄区,county,370400,1981,
        110228,密云县,北京市密云县,county,110000,1981,2015
        110118,密云区,北京市密云区,county,110000,2015,
        """);
    files.put(
        "indicators.csv",
        """
        indicator_code,indicator_name,english_name,topic,dimension,canonical_unit
        gdp,地区生产总值,Gross domestic product,national accounts,money:CNY,亿元
        revenue,一般公共预算收入,General public budget revenue,finance,money:CNY,亿元
        retail,社会消费品零售总额,Retail sales,trade,money:CNY,亿元
        s1,第一产业增加值,Primary sector,national accounts,money:CNY,亿元
        s2,第二产业增加值,Secondary sector,national accounts,money:CNY,亿元
        s3,第三产业增加值,Tertiary sector,national accounts,money:CNY,亿元
        cpi,居民消费价格,Consumer prices,prices,,
        unemployment,城镇登记失业率,Registered urban unemployment,employment,ratio,%
        households,户籍户数,Households,population,count,户
        """);
    files.put(
        "units.csv",
        """
        unit_code,unit_name,dimension,base_unit,factor,aliases
        亿元,亿元,money:CNY,元,100000000,
        万元,万元,money:CNY,元,10000,
        %,%,ratio,%,1,
        亩,亩,area,平方米,2000/3,
        户,户,count,户,1,
        """);
    files.put(
        "industries.csv",
        """
        industry_code,industry_name,parent_code
        C,制造业,
        38,电气机械和器材制造业,C
        384,电池制造,38
        """);
    files.put(
        "indicator_traits.csv",
        """
        indicator_code,better,growth_basis
        cpi,lower,
        unemployment,lower,
        retail,,nominal
        """);
    files.put(
        "indicator_parts.csv",
        """
        indicator_code,part_code,breakdown
        gdp,s1,产业
        gdp,s2,产业
        gdp,s3,产业
        """);
    files.put(
        "label_parts.csv",
        """
        label,breakdown,part
        城镇,城乡,城镇
        乡村,城乡,乡村
        农村,城乡,乡村
        """);
    files.put(
        "industry_mapping.csv",
        """
        industry_name,industry_code,basis
        锂电新能源,38,name
        """);
    return files;
  }
}
