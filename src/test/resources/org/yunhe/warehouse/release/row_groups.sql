-- How many row groups a query for one region, one indicator and one year has to open, by the
-- statistics of the Parquet files alone, taken over all such queries. Both parameters are the files
-- of fact_observation.
with
row_groups as (
    select
        file_name,
        row_group_id,
        max(case when path_in_schema = 'region_key' then cast(stats_min_value as integer) end) as region_from,
        max(case when path_in_schema = 'region_key' then cast(stats_max_value as integer) end) as region_to,
        max(case when path_in_schema = 'indicator_key' then cast(stats_min_value as integer) end) as indicator_from,
        max(case when path_in_schema = 'indicator_key' then cast(stats_max_value as integer) end) as indicator_to
    from parquet_metadata(?)
    group by file_name, row_group_id
),
wanted as (
    select distinct region_key, indicator_key, "year"
    from read_parquet(?, hive_partitioning = true)
),
opened as (
    select w.region_key, w.indicator_key, w."year", count(*) as row_groups
    from wanted as w
    join row_groups as g
        on g.file_name like '%/year=' || w."year" || '/%'
        and w.region_key between g.region_from and g.region_to
        and w.indicator_key between g.indicator_from and g.indicator_to
    group by w.region_key, w.indicator_key, w."year"
)
select
    count(*) as queries,
    max(row_groups) as most,
    avg(row_groups) as average,
    (select count(*) from row_groups) as all_row_groups
from opened
