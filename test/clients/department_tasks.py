"""A department's tasks as a table: what a notebook does with the API. Standard library only; `pandas.DataFrame(rows)` makes a data frame of it.

    python3 department_tasks.py http://localhost:4000/graphql 市工信局 安澜市
"""
import json
import sys
import urllib.request

QUERY = """
query Tasks($name: String!, $city: String, $after: String) {
  department(name: $name, city: $city) {
    assignments(orderBy: DUE, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { role mention task { name document { number } due { text date recurs } } evidence { source line quote } }
    }
  }
}"""


def ask(url, query, variables):
    """Runs one operation; raises RuntimeError with the service's own sentence."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json", "accept": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]


def rows(url, name, city=None):
    """One dictionary per task and role, page by page to the end; nothing where there is no such department."""
    after = None
    while True:
        department = ask(url, QUERY, {"name": name, "city": city, "after": after})["department"]
        if department is None:
            return
        page = department["assignments"]
        for node in page["nodes"]:
            task = node["task"]
            yield {
                "role": node["role"],
                "task": task["name"],
                "document": task["document"]["number"],
                "due": "; ".join(due["date"] or due["recurs"] or due["text"] for due in task["due"]),
                "source": node["evidence"]["source"],
                "line": node["evidence"]["line"],
            }
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    for row in rows(*sys.argv[1:4]):
        print(json.dumps(row, ensure_ascii=False))
