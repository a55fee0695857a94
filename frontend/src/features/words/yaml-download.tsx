import { useState } from 'react';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { download } from '../../lib/download.js';
import { sentenceOf } from '../../lib/errors.js';
import { showToast } from '../../lib/toasts.js';
import { Button } from '../../ui/button.js';
import { TopicYamlQuery } from './queries.js';

/** The word list of a topic as the file that an installation can begin with. */
export function YamlDownload({ topic }: { topic: string }) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { data, error } = await client.query(TopicYamlQuery, { topic }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    if (data) download(`${topic}.yaml`, data.topicYaml, 'application/yaml');
    else showToast(sentenceOf(error), { tone: 'error' });
  };
  return (
    <Button busy={busy} onClick={() => void save()}>
      {t('words.yaml')}
    </Button>
  );
}
