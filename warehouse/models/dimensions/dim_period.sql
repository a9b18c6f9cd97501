-- One row is a period. All months, quarters, half years, years and months since January are there
-- from the first to the last year of the data, and the periods of several years or of odd months
-- that the data names. The key says what it is: first month, months, frequency. Key 0: unknown.
with recursive named as (
    select period_code from stg_observation
    union
    select period_code from stg_statement
    union
    select period_code from stg_project
    union
    select cast(plan_year as varchar) from stg_document where plan_year is not null
),
split as (
    select distinct
        period_code,
        cast(substring(period_code from 1 for 4) as integer) as start_year,
        case when position('/' in period_code) > 0
            then substring(period_code from 1 for position('/' in period_code) - 1)
            else period_code end as first_part,
        case when position('/' in period_code) > 0
            then substring(period_code from position('/' in period_code) + 1)
            else '' end as last_part
    from named
    where period_code <> ''
),
placed as (
    select
        period_code,
        start_year,
        case
            when first_part like '____-__' and substring(first_part from 6 for 1) between '0' and '1'
                then cast(substring(first_part from 6 for 2) as integer)
            when first_part like '____-Q_' then cast(substring(first_part from 7 for 1) as integer) * 3 - 2
            when first_part like '____-H_' then cast(substring(first_part from 7 for 1) as integer) * 6 - 5
            else 1
        end as start_month,
        case when last_part = '' then start_year
            else cast(substring(last_part from 1 for 4) as integer) end as end_year,
        case
            when last_part like '____-__' then cast(substring(last_part from 6 for 2) as integer)
            when last_part <> '' then 12
            when first_part like '____-Q_' then cast(substring(first_part from 7 for 1) as integer) * 3
            when first_part like '____-H_' then cast(substring(first_part from 7 for 1) as integer) * 6
            when first_part like '____-__' then cast(substring(first_part from 6 for 2) as integer)
            else 12
        end as end_month
    from split
),
span as (
    select min(start_year) as first_year, max(end_year) as last_year from placed
),
years as (
    select first_year as year_no, last_year from span where first_year is not null
    union all
    select year_no + 1, last_year from years where year_no < last_year
),
months as (
    select * from (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)) as m (month_no)
),
calendar as (
    select cast(year_no as varchar) as period_code, year_no as start_year, 1 as start_month, year_no as end_year, 12 as end_month
    from years
    union all
    select year_no || '-H' || cast(month_no / 6 as integer), year_no, month_no - 5, year_no, month_no
    from years cross join months where month_no in (6, 12)
    union all
    select year_no || '-Q' || cast(month_no / 3 as integer), year_no, month_no - 2, year_no, month_no
    from years cross join months where month_no in (3, 6, 9, 12)
    union all
    select year_no || '-' || lpad(cast(month_no as varchar), 2, '0'), year_no, month_no, year_no, month_no
    from years cross join months
    union all
    select year_no || '-01/' || year_no || '-' || lpad(cast(month_no as varchar), 2, '0'), year_no, 1, year_no, month_no
    from years cross join months
),
every as (
    select * from calendar
    union
    select * from placed
),
measured as (
    select
        *,
        (end_year - start_year) * 12 + end_month - start_month + 1 as months,
        case
            when position('/' in period_code) = 0 and period_code like '%Q%' then 3
            when position('/' in period_code) = 0 and period_code like '%H%' then 2
            when position('/' in period_code) = 0 and period_code like '%-%' then 4
            when position('/' in period_code) = 0 then 1
            when period_code not like '%-%' then 6
            when start_month = 1 and start_year = end_year then 5
            else 7
        end as frequency_no
    from every
),
final as (
    select
        (start_year * 100 + start_month) * 10000 + least(months, 999) * 10 + frequency_no as period_key,
        period_code,
        case frequency_no
            when 1 then 'year'
            when 2 then 'half_year'
            when 3 then 'quarter'
            when 4 then 'month'
            when 5 then 'year_to_date'
            when 6 then 'years'
            else 'months'
        end as frequency,
        cast(lpad(cast(start_year as varchar), 4, '0') || '-' || lpad(cast(start_month as varchar), 2, '0') || '-01' as date) as start_date,
        cast(
            cast(lpad(cast(end_year as varchar), 4, '0') || '-' || lpad(cast(end_month as varchar), 2, '0') || '-01' as date)
            + interval '1' month - interval '1' day as date) as end_date,
        end_year as "year",
        case when frequency_no in (3, 4, 5) then cast(ceil(end_month / 3.0) as integer) end as "quarter",
        case when frequency_no in (4, 5) then end_month end as "month"
    from measured
)
select
    cast(period_key as integer) as period_key,
    period_code,
    frequency,
    start_date,
    end_date,
    cast("year" as integer) as "year",
    "quarter",
    cast("month" as integer) as "month"
from final
union all
select 0, '', 'unknown', null, null, 0, null, null
